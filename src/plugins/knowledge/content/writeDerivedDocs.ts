import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {deriveDocs, isDerived} from '../../../knowledge/derivedDocs';
import {readOutlines} from './readOutlines';

/** Where derived pages stand; git leaves them alone. */
const FOLDERS = ['handouts', 'transcripts'];

/**
 * Writes the pages that are derived from the lectures, so that Docusaurus finds
 * them as docs like any other, and removes those whose lecture is gone. A file
 * that somebody wrote stays as it is.
 *
 * @param siteDir - the site's folder
 */
export function writeDerivedDocs(siteDir: string): void {
  const docsDir = path.join(siteDir, 'docs');
  const derived = new Map(
    readOutlines(docsDir)
      .flatMap((lecture) => deriveDocs(lecture, readTranscriptOf(siteDir, lecture.id)))
      .map(({path: name, text}) => [path.join(docsDir, name), text]),
  );
  for (const [file, text] of derived) {
    const there = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    // A file that is written again would have the live preview load all docs once more.
    if (there === text || (there !== undefined && !isDerived(there))) continue;
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  for (const file of FOLDERS.flatMap((folder) => filesIn(path.join(docsDir, folder)))) {
    if (!derived.has(file) && isDerived(readFileSync(file, 'utf8'))) rmSync(file);
  }
}

/** Where it is missing, that is reported with the lecture. */
function readTranscriptOf(siteDir: string, id: string): string {
  const file = path.join(siteDir, 'transcripts', `${id}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => path.join(folder, name));
}
