/**
 * Characters that only phrases tell apart in simplified script (著名, 看着; 覆盖, 答复),
 * so that a conversion by characters leaves one script with two of them.
 */
const ONE_OF: Readonly<Record<string, string>> = {著: '着', 藉: '借', 覆: '复', 麽: '么', 馀: '余'};

const HAN = /\p{Script=Han}/u;

/**
 * Brings a character to the one that stands for it and its traditional forms in search.
 *
 * @param char - one character
 * @param convert - converts a text to simplified script
 * @returns the simplified character
 */
export function simplifyCharacter(char: string, convert: (text: string) => string): string {
  const simplified = convert(char);
  return ONE_OF[simplified] ?? simplified;
}

/**
 * Lists the traditional characters of texts, each with its simplified one. Texts
 * and queries are converted by characters, never by phrases: so both come out the same.
 *
 * @param texts - the texts
 * @param convert - converts a text to simplified script
 * @returns the pairs, one after the other
 */
export function listVariants(texts: Iterable<string>, convert: (text: string) => string): string {
  const chars = new Set<string>();
  for (const text of texts) for (const char of text.normalize('NFKC')) chars.add(char);
  return [...chars]
    .filter((char) => HAN.test(char))
    .map((char) => [char, simplifyCharacter(char, convert)] as const)
    .filter(([char, simplified]) => char !== simplified && Array.from(simplified).length === 1)
    .flat()
    .join('');
}

/**
 * Reads the pairs that {@link listVariants} wrote.
 *
 * @param variants - traditional characters, each followed by its simplified one
 * @returns the simplified by the traditional character
 */
export function readVariants(variants = ''): Map<string, string> {
  const chars = Array.from(variants);
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < chars.length; at += 2) {
    pairs.set(chars[at] ?? '', chars[at + 1] ?? '');
  }
  return pairs;
}

/**
 * Says whether a query has Chinese characters that no text has: they may be traditional.
 *
 * @param query - the query
 * @param knows - whether a text has a character
 * @returns whether the query wants {@link simplifyUnknown}
 */
export function hasUnknown(query: string, knows: (char: string) => boolean): boolean {
  return Array.from(query).some((char) => HAN.test(char) && !knows(char));
}

/**
 * Simplifies the characters of a query that no text has; those that a text has
 * the engine compares with its own list.
 *
 * @param query - the query
 * @param knows - whether a text has a character
 * @param convert - converts a text to simplified script
 * @returns the query
 */
export function simplifyUnknown(
  query: string,
  knows: (char: string) => boolean,
  convert: (text: string) => string,
): string {
  return Array.from(query.normalize('NFKC'), (char) =>
    HAN.test(char) && !knows(char) ? simplifyCharacter(char, convert) : char,
  ).join('');
}
