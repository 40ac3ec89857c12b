import {createHash} from 'node:crypto';
import {appendFileSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {expect, it} from 'vitest';

import {buildCopy, copySite} from './siteCopy';

/** The hashes of a built site's files, without compressed copies. */
function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
    .map(({parentPath, name}) => path.join(parentPath, name));
  return new Map(
    files.map((file) => [
      path.relative(folder, file).split(path.sep).join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

it('one word of one note changes the pages and files that show it, the index, the worker and the lecture’s list', async () => {
  // One folder for both: the names of scripts depend on where node_modules lies.
  const copy = await copySite('build-word-', []);
  const note = path.join(copy.dir, 'docs/lectures/two-trusts/summary.mdx');
  const build = async (): Promise<Map<string, string>> => {
    const {failed, output} = await buildCopy(copy.dir);
    expect(failed, output).toBe(false);
    return hashesOf(path.join(copy.dir, 'build'));
  };
  try {
    const before = await build();
    appendFileSync(note, '\n<EditorNote>千金难买的新词。</EditorNote>\n');
    const after = await build();
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const changed = [...after].filter(([file, hash]) => before.get(file) !== hash);
    expect(changed.map(([file]) => file).sort()).toEqual([
      // Researchers get the editor's notes as well.
      'exports/two-trusts.jsonl',
      'exports/two-trusts.xml',
      'handouts/two-trusts/index.html',
      'lectures/two-trusts/summary/index.html',
      'offline/two-trusts.json',
      'search-index.json',
      'sw.js',
    ]);
  } finally {
    await copy.remove();
  }
});
