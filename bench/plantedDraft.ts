import type {Writer} from './chineseText';

/** A passage planted in a draft. */
export interface Planted {
  /** The index of the text it was taken from. */
  text: number;
  /** Where it stands in the draft. */
  from: number;
  to: number;
}

/** A draft with passages planted in it. */
export interface PlantedDraft {
  words: string;
  planted: Planted[];
}

/** Changes a passage. */
export type Change = (passage: string) => string;

/**
 * Writes a draft and plants passages between its sentences.
 *
 * @param options - the texts passages are taken from, how long the draft is, how many passages
 *   it has and how long they are, how each is changed, numbers from 0 to 1, and what writes the rest
 * @returns the draft, and where the passages stand
 */
export function plant(options: {
  texts: readonly string[];
  size: number;
  passages: number;
  lengths: readonly [least: number, most: number];
  change: Change;
  next: () => number;
  write: Writer;
}): PlantedDraft {
  const {texts, size, passages, lengths, change, next, write} = options;
  const [least, most] = lengths;
  const planted: Planted[] = [];
  let words = '';
  for (let count = 0; count < passages; count += 1) {
    words += write(size / (passages + 1));
    const text = Math.floor(next() * texts.length);
    const source = texts[text] ?? '';
    const length = Math.min(source.length, least + Math.floor(next() * (most - least + 1)));
    const from = Math.floor(next() * (source.length - length + 1));
    const passage = change(source.slice(from, from + length));
    planted.push({text, from: words.length, to: words.length + passage.length});
    words += passage;
  }
  return {words: words + write(size / (passages + 1)), planted};
}

/**
 * Makes a change of a share of the characters: each is replaced, dropped, doubled up with
 * another or swapped with its neighbour.
 *
 * @param share - from 0 to 1
 * @param next - numbers from 0 to 1
 * @param write - what writes other characters
 * @returns the change
 */
export function changeCharacters(share: number, next: () => number, write: Writer): Change {
  const other = (): string => write(1).charAt(1);
  return (passage) => {
    const chars = Array.from(passage);
    const count = Math.round(chars.length * share);
    for (let done = 0; done < count; done += 1) {
      const at = Math.floor(next() * (chars.length - 1));
      const way = Math.floor(next() * 4);
      if (way === 0) chars[at] = other();
      else if (way === 1) chars.splice(at, 1);
      else if (way === 2) chars.splice(at, 0, other());
      else chars.splice(at, 2, chars[at + 1] ?? '', chars[at] ?? '');
    }
    return chars.join('');
  };
}

/**
 * Turns two neighbouring clauses round, or leaves a clause out.
 *
 * @param next - numbers from 0 to 1
 * @returns the change; a passage of one clause is cut into three
 */
export function changeClauses(next: () => number): Change {
  return (passage) => {
    const clauses = passage.split(/(?<=[，。])/u);
    if (clauses.length < 3) {
      const third = Math.ceil(passage.length / 3);
      clauses.splice(
        0,
        clauses.length,
        passage.slice(0, third),
        passage.slice(third, 2 * third),
        passage.slice(2 * third),
      );
    }
    const at = Math.floor(next() * (clauses.length - 1));
    if (next() < 0.5) clauses.splice(at, 2, clauses[at + 1] ?? '', clauses[at] ?? '');
    else clauses.splice(1 + Math.floor(next() * (clauses.length - 2)), 1);
    return clauses.join('');
  };
}
