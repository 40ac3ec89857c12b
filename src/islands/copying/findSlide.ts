/**
 * Finds the slide that words of a lecture page stand on: the last heading
 * before them that opens one.
 *
 * @param node - where the words begin
 * @param slides - the ids of the page's slides
 * @returns the slide's id, or undefined above the first slide
 */
export function findSlide(node: Node, slides: readonly string[]): string | undefined {
  return [...slides].reverse().find((id) => {
    const heading = document.getElementById(id);
    if (!heading) return false;
    return (
      heading.contains(node) ||
      (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    );
  });
}
