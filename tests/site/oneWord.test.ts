import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
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

it('one word of one note changes the pages that show it, the index, the worker and the lecture’s list', async () => {
  const copy = await copySite('build-word-', []);
  const changed = await copySite('build-word-', [
    {
      file: 'docs/lectures/two-trusts/summary.mdx',
      from: /$/u,
      to: '\n<EditorNote>千金难买的新词。</EditorNote>\n',
    },
  ]);
  try {
    expect(buildCopy(copy.dir).failed).toBe(false);
    expect(buildCopy(changed.dir).failed).toBe(false);
    const before = hashesOf(path.join(copy.dir, 'build'));
    const after = hashesOf(path.join(changed.dir, 'build'));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect(
      [...after]
        .filter(([file, hash]) => before.get(file) !== hash)
        .map(([file]) => file)
        .sort(),
    ).toEqual([
      'handouts/two-trusts/index.html',
      'lectures/two-trusts/summary/index.html',
      'offline/two-trusts.json',
      'search-index.json',
      'sw.js',
    ]);
  } finally {
    await copy.remove();
    await changed.remove();
  }
});
