import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {parse} from 'yaml';

import type {OutlinedLecture, OutlinePage} from '../../../knowledge/sidebars';

/**
 * Reads the outline of every lecture from the front matter of its pages: a
 * lecture is a folder of `docs/lectures`. Sidebars are made of it before
 * Docusaurus has read the docs.
 *
 * @param docsDir - the folder of docs
 * @returns the lectures, sorted by id
 */
export function readOutlines(docsDir: string): OutlinedLecture[] {
  const folder = path.join(docsDir, 'lectures');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => readLecture(docsDir, name))
    .filter(({pages}) => pages.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readLecture(docsDir: string, id: string): OutlinedLecture {
  const files = readdirSync(path.join(docsDir, 'lectures', id))
    .filter((file) => /\.mdx?$/u.test(file) && !file.startsWith('_'))
    .sort();
  return {id, pages: files.map((file) => readPage(docsDir, `lectures/${id}/${file}`))};
}

/** What Docusaurus finds wrong with front matter, it reports itself. */
function readPage(docsDir: string, file: string): OutlinePage {
  const text = readFileSync(path.join(docsDir, file), 'utf8');
  const [, yaml = ''] = /^---\r?\n([^]*?)\r?\n---(?:\r?\n|$)/u.exec(text) ?? [];
  let fields: Record<string, unknown> = {};
  try {
    fields = {...(parse(yaml, {version: '1.1'}) as object | null)};
  } catch {
    // Without fields it has no place, and is named for that as well.
  }
  const {title, sidebar_position: position, sidebar_depth: depth} = fields;
  return {
    id: file.replace(/\.mdx?$/u, ''),
    file,
    title: typeof title === 'string' ? title : path.basename(file),
    ...(typeof position === 'number' && {position}),
    ...(typeof depth === 'number' && {depth}),
  };
}
