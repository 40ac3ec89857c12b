/**
 * Reads where readers report errors, from `REPORT_ADDRESS`: an e-mail address or
 * an http or https address of whoever publishes the site.
 *
 * @param environment - the environment variables
 * @returns the address as a link leads to it; undefined where none is set
 * @throws Error with a sentence that says what is allowed
 */
export function readReportAddress({
  REPORT_ADDRESS = '',
}: Readonly<Partial<Record<'REPORT_ADDRESS', string>>>): string | undefined {
  const address = REPORT_ADDRESS.trim();
  if (address === '') return undefined;
  if (/^[^\s@<>"?:/]+@[^\s@<>"?:/]+$/u.test(address)) return `mailto:${address}`;
  if (/^https?:\/\/[^\s/]/iu.test(address) && URL.canParse(address)) return new URL(address).href;
  throw new Error(
    `REPORT_ADDRESS is "${REPORT_ADDRESS}", but must be an e-mail address or an http or https address; without it the site names none.`,
  );
}
