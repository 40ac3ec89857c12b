import {DATE_RULE, readEdtf} from './edtf';
import {readFrontMatter} from './sources/readFrontMatter';

import type {SourceFile} from './lecture';
import type {Problem} from './problems';

type FrontMatter = Readonly<Record<string, unknown>>;

/**
 * Reads the running heads of a lecture page: short titles that tell slides with
 * the same heading apart.
 *
 * @param file - the page's file, as named in messages
 * @param frontMatter - the page's parsed front matter
 * @returns slide id to title, and what is wrong with the entry
 */
export function readRunningHeads(
  file: string,
  frontMatter: FrontMatter,
): {runningHeads: Record<string, string>; problems: Problem[]} {
  const value = frontMatter.running_heads ?? {};
  const entries: [string, unknown][] =
    typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [['', value]];
  const runningHeads: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [id, title] of entries) {
    if (id !== '' && typeof title === 'string' && title.trim() !== '') runningHeads[id] = title;
    else {
      problems.push({
        file,
        found: `running_heads${id && `.${id}`} is ${JSON.stringify(title)}`,
        fix: 'write one line for each slide: its id, a colon and its short title',
      });
    }
  }
  return {runningHeads, problems};
}

/** Who gave a lecture. */
export interface Lecturer {
  lecturer: string;
  institution: string;
}

/**
 * Reads who gave the lecture from the front matter of its first page.
 *
 * @param file - the lecture's first page, as named in messages
 * @param frontMatter - its parsed front matter
 * @returns the lecturer and institution, and which of the two is missing
 */
export function readLecturer(
  file: string,
  frontMatter: FrontMatter,
): {lecturer: Lecturer; problems: Problem[]} {
  const {lecturer, institution} = frontMatter;
  const problems = Object.entries({lecturer, institution})
    .filter(([, value]) => typeof value !== 'string' || value.trim() === '')
    .map(([key, value]) => ({
      file,
      found: `the front matter's ${key} is ${value === undefined ? 'missing' : JSON.stringify(value)}`,
      fix: `name the ${key} in the front matter of the lecture's first page, as the slides do`,
    }));
  return {
    lecturer: {lecturer: String(lecturer), institution: String(institution)},
    problems,
  };
}

/** What a catalogue says of a lecture beside its title and lecturer. */
export interface CatalogueEntry {
  /** When it was given, in EDTF. */
  date?: string;
  /** What it is about. */
  subjects: string[];
}

/**
 * Reads when a lecture was given and what it is about from the front matter of
 * its first page; both may be left out. The text is read rather than what
 * Docusaurus made of it: a day that does not exist would have become another.
 *
 * @param cover - the lecture's first page
 * @returns date and subjects, and what is wrong with them; YAML that cannot be read is reported by others
 */
export function readCatalogueEntry({file, text}: SourceFile): {
  entry: CatalogueEntry;
  problems: Problem[];
} {
  const {date, subjects = []} = readFrontMatter(file, text).frontMatter;
  const problems: Problem[] = [];
  const entry: CatalogueEntry = {subjects: []};
  if (date !== undefined) {
    const text = typeof date === 'string' ? date : '';
    const read = text === '' ? {fix: DATE_RULE} : readEdtf(text);
    if ('date' in read) entry.date = text;
    else problems.push({file, found: `date is ${JSON.stringify(date)}`, fix: read.fix});
  }
  if (Array.isArray(subjects) && subjects.every(isWord)) entry.subjects = [...new Set(subjects)];
  else {
    problems.push({
      file,
      found: `subjects is ${JSON.stringify(subjects)}`,
      fix: 'write a list of words, also of one: subjects: [工会]',
    });
  }
  return {entry, problems};
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !/[\r\n]/u.test(value);
}
