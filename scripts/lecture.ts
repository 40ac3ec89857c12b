/**
 * Makes a lecture of a deck, a document or Markdown: “npm run lecture -- FILE [--id ID]”.
 * It writes the lecture's files, or none, and prints what it left out.
 */
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';

import {importFile} from '../src/import/importFile';
import {ImportError} from '../src/import/importError';
import {reportImport} from '../src/import/reportImport';
import {writeLecture} from '../src/import/write/writeLecture';
import {ID_RULE, isId} from '../src/knowledge/ids';
import {writeTogether} from './writeTogether';

/** Larger files are no decks; Node could not hold them twice. */
const MOST_BYTES = 2 ** 30;

function run(): void {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {id: {type: 'string'}},
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new ImportError('name one file: npm run lecture -- FILE [--id ID]');
  }
  const name = path.basename(file);
  const id = values.id ?? name.replace(/\.\w+$/u, '').toLowerCase();
  if (!isId(id)) {
    throw new ImportError(
      `${values.id === undefined ? 'its name makes no id; name one with --id' : `“${id}” is no id`}: ${ID_RULE}`,
    );
  }
  const taken = [`docs/lectures/${id}`, `transcripts/${id}.md`].find((place) => existsSync(place));
  if (taken !== undefined) {
    throw new ImportError(
      `${taken} is there already; nothing was changed. Name another id with --id, or remove that lecture first`,
    );
  }
  const {files, title, omissions, missing} = writeLecture(id, read(file), name.replace(/\.\w+$/u, ''));
  writeTogether(process.cwd(), files);
  console.log(reportImport({id, title, files: [...files.keys()], omissions, missing}));
}

function read(file: string): ReturnType<typeof importFile> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new ImportError('there is no such file');
  if (statSync(file).size > MOST_BYTES) throw new ImportError('it is larger than any lecture');
  const folder = path.dirname(file);
  return importFile({
    name: path.basename(file),
    data: readFileSync(file),
    readBeside(beside) {
      const place = path.join(folder, beside);
      return existsSync(place) && statSync(place).isFile() ? readFileSync(place) : undefined;
    },
  });
}

try {
  run();
} catch (error) {
  const file = process.argv[2];
  const isKnown = error instanceof ImportError || (error as {code?: string}).code?.startsWith('ERR_PARSE_ARGS');
  if (!isKnown) throw error;
  console.error(`${file === undefined ? '' : `${path.basename(file)} was not imported: `}${(error as Error).message}.`);
  process.exitCode = 1;
}
