/** Signs of fonts such as Wingdings; elsewhere they mean nothing (Unicode, 23.5). */
const PRIVATE = /\p{Private_Use}/gu;
/** Control characters but white space, halves of characters, and the mark of byte order: none is ever shown. */
const UNSEEN = /(?!\p{White_Space})\p{Control}|\p{Surrogate}|\uFEFF/gu;

/**
 * Leaves out what no reader of the site could see: characters that are signs in
 * one font only, which are reported, and those that are never shown.
 *
 * @param text - a text of the file
 * @param font - the font that its signs are set in, if the file says
 * @param omit - called with each sign
 * @returns the text without them
 */
export function readSigns(
  text: string,
  font: string | undefined,
  omit: (what: string) => void,
): string {
  return text.replace(UNSEEN, '').replace(PRIVATE, (sign) => {
    const code = sign.codePointAt(0)?.toString(16).toUpperCase() ?? '';
    omit(
      `the sign U+${code}${font === undefined ? '' : ` of the font ${font}`}, which other fonts lack`,
    );
    return '';
  });
}
