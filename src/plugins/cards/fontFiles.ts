import {readFile} from 'node:fs/promises';
import path from 'node:path';

/** A font file and the characters it was made for. */
export interface FontFile {
  path: string;
  covers: (codePoint: number) => boolean;
}

/**
 * The packages whose fonts draw the cards: for each, the style sheet that says
 * which of its files holds which characters. The first that has one draws it.
 */
export const FONT_PACKAGES: readonly {name: string; css: string}[] = [
  {name: '@chinese-fonts/syst', css: 'dist/SourceHanSerifCN/result.css'},
];

const FONT_FACE = /url\(["']?(?<file>[^"')]+\.woff2)["']?\)[^}]*unicode-range:(?<ranges>[^;}]+)/gu;

/**
 * Lists the font files of all packages.
 *
 * @returns the files in the order in which they are to be asked
 */
export async function listFontFiles(): Promise<FontFile[]> {
  const packages = await Promise.all(
    FONT_PACKAGES.map(async ({name, css}) => {
      const sheet = require.resolve(`${name}/${css}`);
      const faces = (await readFile(sheet, 'utf8')).matchAll(FONT_FACE);
      return Array.from(faces, ({groups: {file = '', ranges = ''} = {}}) => ({
        path: path.join(path.dirname(sheet), file),
        covers: readRanges(ranges),
      }));
    }),
  );
  return packages.flat();
}

/** Reads a list as CSS writes unicode-range: U+4e00-4eff,U+5000. */
function readRanges(list: string): FontFile['covers'] {
  const ranges = list.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/iu, '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  return (codePoint) => ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
}
