import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {readLecturePage} from '../../../knowledge/lecturePage';
import {readFrontMatter} from '../../../knowledge/sources/readFrontMatter';
import {readSource} from '../../../knowledge/sources/readSource';
import {readTerms} from '../../../knowledge/terms';

import type {KnownContent} from '../../../import/suggestions';

/**
 * Reads what the site has of sources, quotations and terms, without Docusaurus.
 * What cannot be read is left out: the build reports it.
 *
 * @param siteDir - the site's folder
 * @param except - the id of a lecture whose quotations are left out
 * @returns what there is
 */
export function readKnownContent(siteDir: string, except: string): KnownContent {
  const read = (file: string): string => readFileSync(path.join(siteDir, file), 'utf8');
  const sources = listPages(siteDir, 'docs/sources').flatMap((file) => {
    const {frontMatter} = readFrontMatter(file, read(file));
    return readSource(file, path.basename(file, '.mdx'), frontMatter).source ?? [];
  });
  const quotations = listPages(siteDir, 'docs/lectures')
    .filter((file) => !file.startsWith(`docs/lectures/${except}/`))
    .flatMap((file) => readLecturePage(file, read(file)).quotations);
  const file = 'docs/terms.yml';
  const text = existsSync(path.join(siteDir, file)) ? read(file) : '[]';
  return {sources, quotations, terms: readTerms({file, text}).terms};
}

function listPages(siteDir: string, folder: string): string[] {
  const place = path.join(siteDir, folder);
  const files = existsSync(place) ? readdirSync(place, {recursive: true, encoding: 'utf8'}) : [];
  return files
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`);
}
