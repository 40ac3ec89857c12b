/** Where the site is deployed, in Docusaurus' terms. */
export interface SiteAddress {
  /** Scheme and host without a path, such as `https://example.org`. */
  url: string;
  /** The path below which the site lies, with both slashes, such as `/kb/`. */
  baseUrl: string;
}

/** The environment variables that set the site's address. */
export type AddressEnvironment = Readonly<Partial<Record<'SITE_URL' | 'BASE_URL', string>>>;

/**
 * Reads where the site is deployed from `SITE_URL` and `BASE_URL`.
 *
 * @param environment - the environment variables; an absent one takes its default,
 *   `http://localhost:3000` and `/`
 * @returns the address for Docusaurus' configuration
 * @throws Error with a sentence for each variable that is off, saying what is allowed
 */
export function readSiteAddress(environment: AddressEnvironment): SiteAddress {
  const {SITE_URL = 'http://localhost:3000', BASE_URL = '/'} = environment;
  const url = originOf(SITE_URL);
  const errors = [
    url === undefined &&
      `SITE_URL is "${SITE_URL}", but must be an http or https address without a path, such as https://example.org (a path goes into BASE_URL).`,
    !isBase(BASE_URL) &&
      `BASE_URL is "${BASE_URL}", but must be a path that begins and ends with a slash, such as / or /kb/, with only ASCII letters, digits, "-", "_", "." and "~" between slashes.`,
  ].filter((message) => message !== false);
  if (url === undefined || errors.length > 0) throw new Error(errors.join('\n'));
  return {url, baseUrl: BASE_URL};
}

function originOf(value: string): string | undefined {
  if (!/^https?:\/\/[^\s/?#@\\]+\/?$/iu.test(value) || !URL.canParse(value)) return undefined;
  return new URL(value).origin;
}

function isBase(value: string): boolean {
  return /^\/(?:[\w.~-]+\/)*$/u.test(value) && !/\/\.{1,2}\//u.test(value);
}
