/**
 * Marks that no line begins with, and marks that no line ends with: the
 * "strict" rules of W3C's Requirements for Chinese Text Layout (CLREQ, 3.1.3).
 */
const NO_START = new Set('，。、；：？！）】》〉」』〕〗〙”’％‰℃°·•‧…⋯—～～,.;:?!)]}%〞﹚﹞々ー');
const NO_END = new Set('（【《〈「『〔〖〘“‘([{〝￥＄￡№#＃');

/** Runs that hold together: dashes, ellipses, words and figures of Western scripts; else one character. */
const ATOM =
  /[—―]+|[…⋯]+|\s+|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\u3000-\u303f\uff00-\uffef—―…⋯‘’“”·•‧]+|.\p{M}*/gsu;

/**
 * Cuts a paragraph into what is never broken. White space is one atom of one
 * space; characters without a shape (controls, joiners, variation selectors)
 * are left out.
 *
 * @param text - the paragraph
 * @returns its atoms in order
 */
export function cutAtoms(text: string): string[] {
  const visible = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}|\p{Cc}/gu, '')
    .trim();
  return visible.match(ATOM) ?? [];
}

/**
 * Says whether a line may end between two atoms.
 *
 * @param before - the atom that would end the line
 * @param after - the atom that would begin the next
 * @returns false where a mark would stand on the wrong side
 */
export function mayBreak(before: string, after: string): boolean {
  return !NO_END.has(Array.from(before).at(-1) ?? '') && !NO_START.has(Array.from(after)[0] ?? '');
}

/**
 * Cuts a word that is wider than a line, such as an address.
 *
 * @param word - the word
 * @param isTooWide - says whether a piece is still wider than a line
 * @returns its pieces: up to the marks of an address, else single characters
 */
export function cutWord(word: string, isTooWide: (piece: string) => boolean): string[] {
  return word
    .split(/(?<=[/?&=.\-_])/u)
    .flatMap((piece) => (isTooWide(piece) ? (piece.match(/.\p{M}*/gsu) ?? []) : [piece]));
}
