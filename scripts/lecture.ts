/**
 * Makes a lecture of a deck, a document or Markdown: “npm run lecture -- FILE [--id ID] [--update]”.
 * It writes the lecture's files, or none, and prints what it left out.
 */
import {existsSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';

import {importFile} from '../src/import/importFile';
import {ImportError} from '../src/import/importError';
import {reportImport} from '../src/import/reportImport';
import {reportSuggestions} from '../src/import/reportSuggestions';
import {suggest} from '../src/import/suggestions';
import {readFormer} from '../src/import/write/former';
import {writeLecture} from '../src/import/write/writeLecture';
import {ID_RULE, isId} from '../src/knowledge/ids';
import {readLecture} from '../src/knowledge/lecture';
import {readKnownContent} from '../src/plugins/knowledge/content/readKnownContent';
import {writeDerivedDocs} from '../src/plugins/knowledge/content/writeDerivedDocs';
import {writeTogether} from './writeTogether';

import type {ImportedDocument} from '../src/import/document';
import type {Suggestions} from '../src/import/suggestions';

/** Larger files are no decks; Node could not hold them twice. */
const MOST_BYTES = 2 ** 30;

function run(): string {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {id: {type: 'string'}, update: {type: 'boolean', default: false}},
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new ImportError('Name one file: npm run lecture -- FILE [--id ID] [--update]');
  }
  const name = path.basename(file);
  const title = name.replace(/\.\w+$/u, '');
  const id = values.id ?? title.toLowerCase().replace(/[\s_]+/gu, '-');
  if (!isId(id)) {
    throw new ImportError(
      `${values.id === undefined ? `The name ${name} makes no id; name one with --id` : `“${id}” is no id`}: ${ID_RULE}`,
    );
  }
  const pages = readPages(id);
  const transcript = `transcripts/${id}.md`;
  const isThere = pages.size > 0 || existsSync(transcript);
  if (isThere !== values.update) {
    throw new ImportError(
      isThere
        ? `The lecture ${id} is there already, and nothing was changed: add --update to revise it, or name another id with --id`
        : `There is no lecture ${id} to update: leave --update out, or name its id with --id`,
    );
  }
  const before = values.update ? readFileSync(transcript, 'utf8') : '';
  const {files, removed, ...written} = writeLecture(id, read(file), title, readFormer(pages));
  writeTogether(process.cwd(), files);
  for (const page of removed) rmSync(page);
  // A live preview that is running finds all of the lecture at once.
  writeDerivedDocs(process.cwd());
  return reportImport({
    id,
    files: [...files.keys()],
    ...written,
    ...(values.update && {revision: {before, now: String(files.get(transcript))}}),
    suggestions: reportSuggestions(suggestFor(id, files)),
  });
}

/** What the site knows of the lecture's words; nothing is changed by it. */
function suggestFor(id: string, files: ReadonlyMap<string, string | Uint8Array>): Suggestions {
  const pages = new Map(
    [...files].flatMap(([file, text]) =>
      file.startsWith(`docs/lectures/${id}/`) && typeof text === 'string' ? [[file, text]] : [],
    ),
  );
  const {lecture} = readLecture({
    pages: Array.from(pages, ([file, text]) => ({file, text, runningHeads: {}})),
    transcript: {file: '', text: ''},
  });
  return suggest({id, ...lecture, pages}, readKnownContent(process.cwd(), id));
}

/** The pages of the lecture as they are now, by name. */
function readPages(id: string): Map<string, string> {
  const folder = path.join('docs/lectures', id);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => [name.replace(/\.mdx$/u, ''), readFileSync(path.join(folder, name), 'utf8')]),
  );
}

/** Reads the file; what is wrong with it is said with its name. */
function read(file: string): ImportedDocument {
  const name = path.basename(file);
  const folder = path.dirname(file);
  const cannot = (reason: string): ImportError =>
    new ImportError(`${name} cannot be imported: ${reason}`);
  if (!isFile(file)) throw cannot('there is no such file');
  if (statSync(file).size > MOST_BYTES) throw cannot('it is larger than any lecture');
  try {
    return importFile({
      name,
      data: readFileSync(file),
      readBeside(beside) {
        const place = path.join(folder, beside);
        return isFile(place) ? readFileSync(place) : undefined;
      },
    });
  } catch (error) {
    throw error instanceof ImportError ? cannot(error.message) : error;
  }
}

function isFile(place: string): boolean {
  return statSync(place, {throwIfNoEntry: false})?.isFile() ?? false;
}

function isForAuthors(error: unknown): error is Error {
  if (error instanceof ImportError) return true;
  // An option that does not exist, or one without its value.
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

try {
  console.log(run());
} catch (error) {
  if (!isForAuthors(error)) throw error;
  console.error(`${error.message}.`);
  process.exitCode = 1;
}
