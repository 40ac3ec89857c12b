import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

/** Writes text of about so many characters, in sentences. */
export type Writer = (characters: number) => string;

/** How often the next character is drawn by the one before it, and not by frequency alone. */
const BY_NEIGHBOUR = 0.6;

/**
 * Learns from this site's own Chinese text which character follows which how
 * often, so that texts which have nothing to do with each other share a
 * vocabulary. Some characters are drawn by their frequency alone: the model knows
 * few texts, and would else repeat their sentences.
 *
 * @param next - numbers from 0 to 1
 * @returns a writer
 */
export function learnChinese(next: () => number): Writer {
  const words = readSite();
  const all = Array.from(words.replaceAll(/[^\p{Script=Han}]/gu, ''));
  const followers = new Map<string, string[]>();
  for (const [, before = '', after = ''] of words.matchAll(
    /(?=(\p{Script=Han})(\p{Script=Han}))/gu,
  )) {
    followers.set(before, [...(followers.get(before) ?? []), after]);
  }
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '的';

  return (characters) => {
    const parts: string[] = [];
    let length = 0;
    while (length < characters) {
      const clauses = Array.from({length: 1 + Math.floor(next() * 4)}, () => {
        let clause = pick(all);
        const size = 5 + Math.floor(next() * 14);
        while (clause.length < size) {
          const known = followers.get(clause.at(-1) ?? '');
          clause += pick(known && next() < BY_NEIGHBOUR ? known : all);
        }
        return clause;
      });
      const sentence = `${clauses.join('，')}。`;
      parts.push(sentence);
      length += sentence.length;
    }
    return parts.join('');
  };
}

/** The docs and transcripts, whose markup has no Chinese characters. */
function readSite(): string {
  return ['docs', 'transcripts']
    .flatMap((folder) =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) =>
        path.join(folder, file),
      ),
    )
    .filter((file) => /\.mdx?$/u.test(file))
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
