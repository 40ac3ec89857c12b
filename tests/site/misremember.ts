/**
 * Makes a sequence of numbers from 0 to 1 that is the same for the same seed.
 *
 * @param seed - any whole number
 * @returns the next number at each call
 */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Changes a passage as memory does: one character in ten changed, dropped or
 * swapped with the next; or two clauses turned round; or a clause left out.
 *
 * @param passage - the words
 * @param next - numbers from 0 to 1
 * @returns the words as misremembered
 */
export function misremember(passage: string, next: () => number): string {
  const clauses = passage.split(/(?<=[，、：；])/u);
  const way = next();
  if (clauses.length > 2 && way < 0.25) {
    const at = Math.floor(next() * (clauses.length - 1));
    return clauses
      .map((clause, i) => clauses[i === at ? at + 1 : i === at + 1 ? at : i] ?? clause)
      .join('');
  }
  if (clauses.length > 2 && way < 0.5) {
    const gone = Math.floor(next() * clauses.length);
    return clauses.filter((_, i) => i !== gone).join('');
  }
  const chars = Array.from(passage);
  const errors = Math.max(1, Math.round(chars.length / 10));
  for (let i = 0; i < errors; i += 1) {
    const at = Math.floor(next() * (chars.length - 1));
    const kind = next();
    if (kind < 1 / 3) chars[at] = String.fromCodePoint(0x4e00 + Math.floor(next() * 3000));
    else if (kind < 2 / 3) chars.splice(at, 1);
    else chars.splice(at, 2, chars[at + 1] ?? '', chars[at] ?? '');
  }
  return chars.join('');
}
