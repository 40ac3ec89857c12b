/** Who may show a page in a frame: nobody, everybody, or left out where the policy cannot say. */
export type FrameAncestors = 'none' | 'any' | 'unsaid';

/**
 * Writes a content security policy: nothing is allowed but what the site needs,
 * all of it from the site itself. Styles may stand inline, because the built
 * pages carry style attributes and their first styles; scripts only by hash.
 *
 * @param scriptHashes - sources for the inline scripts, such as `'sha256-…'`
 * @param frameAncestors - who may frame the page; a policy in a `<meta>` cannot say
 * @returns the policy's text
 */
export function contentPolicy(
  scriptHashes: readonly string[],
  frameAncestors: FrameAncestors,
): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptHashes].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    ...(frameAncestors === 'unsaid'
      ? []
      : [`frame-ancestors ${frameAncestors === 'any' ? '*' : "'none'"}`]),
  ].join('; ');
}

/**
 * Puts a policy into a page's head, before everything that it governs. It stands
 * behind the declaration of the charset, which must come first.
 *
 * @param html - the built page
 * @param policy - the policy, without double quotes
 * @returns the page with the policy
 * @throws Error where the page declares no charset in its head
 */
export function insertPolicy(html: string, policy: string): string {
  const charset = /<head>\s*<meta charset=[^>]*>/iu.exec(html);
  if (!charset) throw new Error('no <meta charset> at the start of the head');
  const end = charset.index + charset[0].length;
  const meta =
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    '<meta name="referrer" content="same-origin">';
  return html.slice(0, end) + meta + html.slice(end);
}
