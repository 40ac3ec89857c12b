import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import sidebars from '../sidebars';
import {SITE} from '../tests/site/siteCopy';

/** The one is written below; so many addresses nobody lists in the other. */
const LEFT_OUT = ['sidebars.ts', 'permalinks.yml'];
const LECTURE = 'two-trusts';

/**
 * Makes a site of many lectures: the one there is, and copies of it under ids of
 * their own, with slides and quotations of their own. Each has a sidebar of its
 * own, too, as a site with many lectures would give them: in one that listed all,
 * each page would name every other.
 *
 * @param siteDir - the folder for the site's source, below this project's
 * @param count - how many lectures
 */
export function writeManyLectures(siteDir: string, count: number): void {
  rmSync(siteDir, {recursive: true, force: true});
  mkdirSync(siteDir, {recursive: true});
  for (const name of SITE.filter((part) => !LEFT_OUT.includes(part)))
    cpSync(name, path.join(siteDir, name), {recursive: true});

  const items = Object.values(sidebars)
    .flat()
    .map((item) => JSON.stringify(item));
  const isOfLecture = (item: string): boolean => item.includes(LECTURE);
  const outlines = new Map([
    ['shared', items.filter((item) => !isOfLecture(item))],
    [LECTURE, items.filter(isOfLecture)],
  ]);
  const files = ['docs', 'transcripts'].flatMap(filesOfLecture);
  for (let number = 2; number <= count; number += 1) {
    const id = `${LECTURE}-${number}`;
    outlines.set(
      id,
      (outlines.get(LECTURE) ?? []).map((item) => item.replaceAll(LECTURE, id)),
    );
    for (const file of files) {
      const copy = path.join(siteDir, file.replaceAll(LECTURE, id));
      mkdirSync(path.dirname(copy), {recursive: true});
      writeFileSync(copy, giveIds(readFileSync(file, 'utf8'), number).replaceAll(LECTURE, id));
    }
  }
  const written = [...outlines].map(([id, outline]) => `  '${id}': [${outline.join(', ')}],\n`);
  writeFileSync(path.join(siteDir, 'sidebars.ts'), `export default {\n${written.join('')}};\n`);
}

/** The lecture's files below a folder: those named after it, and those in folders named after it. */
function filesOfLecture(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => file.split(path.sep).some((part) => path.parse(part).name === LECTURE));
}

/** Gives a copy's quotations and slides ids of their own: those are one on the whole site. */
function giveIds(text: string, number: number): string {
  return text
    .replaceAll(/(<Quotation\b[^>]*?\sid=")([\w-]+)"/gu, `$1$2-${number}"`)
    .replaceAll(/(\{\/\* #[\w-]+)( \*\/\})/gu, `$1-${number}$2`)
    .replace(/^running_heads:\n(?: +.*\n)+/mu, (heads) =>
      heads.replaceAll(/^( +[\w-]+):/gmu, `$1-${number}:`),
    );
}
