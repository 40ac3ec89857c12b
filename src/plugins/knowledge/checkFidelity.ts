import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {checkBuiltPage, expectedPages} from '../../knowledge/fidelity/checkBuiltPage';
import {readBuiltPage} from '../../knowledge/fidelity/readBuiltPage';
import {ContentError} from '../../knowledge/problems';
import {inParallel} from '../assembly/inParallel';

import type {PlacedLecture} from '../../knowledge/graph';
import type {Problem} from '../../knowledge/problems';

/** Pages that are read at the same time. */
const AT_ONCE = 8;

/**
 * Compares every page of every lecture, as readers will get it, with the
 * lecture's transcript.
 *
 * @param lectures - the lectures, whose files agree
 * @param outDir - the folder the site was built into
 * @param baseUrl - the site's base, closed by a slash
 * @throws ContentError naming every place where a page differs
 */
export async function checkFidelity(
  lectures: readonly PlacedLecture[],
  outDir: string,
  baseUrl: string,
): Promise<void> {
  const problems: Problem[] = [];
  await inParallel(lectures.flatMap(expectedPages), AT_ONCE, async (page) => {
    const file = path.join(outDir, page.href.slice(baseUrl.length), 'index.html');
    problems.push(...checkBuiltPage(page, readBuiltPage(await readFile(file, 'utf8'))));
  });
  if (problems.length > 0) throw new ContentError(problems);
}
