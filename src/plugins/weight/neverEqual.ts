/**
 * Stands in for a deep comparison, by which react-helmet-async spares itself to
 * look at a head that did not change. It looks; what is the same it leaves alone.
 *
 * @returns that the two are to be taken as different
 */
export default function neverEqual(): boolean {
  return false;
}
