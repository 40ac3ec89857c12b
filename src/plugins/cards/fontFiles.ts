import {readFile} from 'node:fs/promises';
import path from 'node:path';

/** A font file and the characters it was made for. */
export interface FontFile {
  path: string;
  covers: (codePoint: number) => boolean;
}

/** The packages whose fonts draw the cards, the first that has a character first. */
export const FONT_PACKAGES = [
  '@fontsource-variable/noto-serif-sc',
  '@fontsource-variable/noto-serif-hk',
] as const;

/**
 * Lists the font files of all packages. Each package holds one family, cut into
 * files of some hundred characters, and says which file holds which.
 *
 * @returns the files in the order in which they are to be asked
 */
export async function listFontFiles(): Promise<FontFile[]> {
  const packages = await Promise.all(
    FONT_PACKAGES.map(async (name) => {
      const folder = path.dirname(require.resolve(`${name}/package.json`));
      const text = await readFile(path.join(folder, 'unicode.json'), 'utf8');
      const ranges = JSON.parse(text) as Record<string, string>;
      const family = path.basename(name);
      return Object.entries(ranges).map(([subset, range]) => ({
        path: path.join(
          folder,
          'files',
          `${family}-${subset.replace(/[[\]]/gu, '')}-wght-normal.woff2`,
        ),
        covers: readRanges(range),
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
