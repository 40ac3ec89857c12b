import type {Stretch} from './readText';

/** Marks that come in pairs. */
const PAIRS = ['“”', '‘’', '《》', '（）'];

/**
 * Takes in the marks that belong to words at either end of a stretch. Marks are not
 * compared, so what was found to be the same ends at its last word.
 *
 * @param text - the text
 * @param stretch - words that were found in it
 * @returns the stretch with the other half of each pair that it cuts, and the stop behind it
 */
export function withMarks(text: string, {from, to}: Stretch): Stretch {
  const found = {from, to};
  for (const [open, close] of PAIRS) {
    let opened = 0;
    let closed = 0;
    for (const sign of text.slice(from, to)) {
      if (sign === open) opened += 1;
      else if (sign === close && opened > 0) opened -= 1;
      else if (sign === close) closed += 1;
    }
    if (opened > 0 && text[to] === close) found.to = to + 1;
    if (closed > 0 && text[from - 1] === open) found.from = from - 1;
  }
  if (/^[。！？；]/u.test(text.slice(found.to))) found.to += 1;
  return found;
}
