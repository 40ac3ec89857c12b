import {ID_RULE, isId} from '../ids';
import {ENTRY_KEYS, sourceSchema} from './source';

import type {Problem} from '../problems';
import type {Source} from './source';
import type * as z from 'zod';

/** Front matter that Docusaurus reads; it says nothing about the source. */
const PAGE_KEYS: ReadonlySet<string> = new Set([
  'description',
  'keywords',
  'sidebar_label',
  'sidebar_position',
  'pagination_label',
]);

/**
 * Reads a source from the front matter of its page.
 *
 * @param file - the page's file, as named in messages
 * @param id - the source's id, which is the file's name
 * @param frontMatter - the parsed front matter
 * @returns the source where it is valid, everything that is off the schema, and
 *   else what is valid of the source, so that what names it is not reported as well
 */
export function readSource(
  file: string,
  id: string,
  frontMatter: Readonly<Record<string, unknown>>,
): {source?: Source; incomplete?: Source; problems: Problem[]} {
  const problems: Problem[] = [];
  if (!isId(id)) {
    problems.push({file, found: `“${id}” is not an id`, fix: `name the file with ${ID_RULE}`});
  }
  const facts = Object.fromEntries(
    Object.entries(frontMatter).filter(([key]) => !PAGE_KEYS.has(key)),
  );
  const parsed = sourceSchema.safeParse(facts, {reportInput: true});
  if (!parsed.success) {
    const {issues} = parsed.error;
    problems.push(...firstOfEach(issues).map((issue) => describe(file, issue)));
    return {incomplete: keepValid(id, facts, issues), problems};
  }
  const source = {...parsed.data, id};
  problems.push(...checkAddresses(file, source));
  return {source, problems};
}

/** One problem for each value: a date that does not exist need not be told to be no day. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const reported = new Set<string>();
  return issues.filter((issue) => {
    const key = `${placeOf(issue.path)} ${issue.code === 'unrecognized_keys' ? issue.code : ''}`;
    return !reported.has(key) && reported.add(key);
  });
}

/** The source without what is wrong with it. */
function keepValid(
  id: string,
  facts: Readonly<Record<string, unknown>>,
  issues: readonly z.core.$ZodIssue[],
): Source {
  const placeholder = {type: 'collection', title: id, accessed: '0001'};
  const valid: Record<string, unknown> = {...placeholder, ...facts};
  for (const {path, code, ...issue} of issues) {
    const [key, entry] = path;
    const list = typeof key === 'string' && facts[key];
    if (path.length === 0 && code === 'unrecognized_keys' && 'keys' in issue) {
      for (const unknown of issue.keys) Reflect.deleteProperty(valid, unknown);
    } else if (typeof key === 'string') {
      const wrong = new Set(
        issues.filter(({path: [of]}) => of === key).map(({path: [, at]}) => at),
      );
      const kept =
        Array.isArray(list) && typeof entry === 'number'
          ? list.filter((_, at) => !wrong.has(at))
          : [];
      if (key in placeholder) valid[key] = placeholder[key as keyof typeof placeholder];
      else if (kept.length > 0) valid[key] = kept;
      else Reflect.deleteProperty(valid, key);
    }
  }
  return {...sourceSchema.parse(valid), id};
}

function describe(file: string, issue: z.core.$ZodIssue): Problem {
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ');
    const allowed =
      ENTRY_KEYS[String(issue.path.filter((key) => typeof key === 'string').at(-1))] ??
      Object.keys(sourceSchema.shape);
    return {
      file,
      found: `${place || 'the front matter'} has ${keys}`,
      fix: `correct or remove it; allowed are ${allowed.join(', ')}`,
    };
  }
  if (issue.input === undefined) {
    return {file, found: `${place} is missing`, fix: 'add it to the front matter'};
  }
  const found = `${place} is ${JSON.stringify(issue.input)}`;
  if (place.endsWith('.tier')) {
    return {
      file,
      found: `${found}, and only links of tier A or B may stand on the site`,
      fix: 'remove the link; a wording seen only there is marked seen: mirror',
    };
  }
  return {file, found, fix: fixOf(issue)};
}

/** Names a place in the front matter, counting entries from 1: `links[2].tier`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}

function fixOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `use one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return 'write something, or remove the key';
  return issue.message.replace(/^Invalid input: /u, '');
}

/** An address named elsewhere in the front matter must be one of the links: those were checked. */
function checkAddresses(file: string, {URL, report, links, published}: Source): Problem[] {
  const known = new Set(links.map(({url}) => url));
  const named = [
    {key: 'URL', url: URL},
    {key: 'report.URL', url: report?.URL},
    ...published.map(({seen}, index) => ({
      key: placeOf(['published', index, 'seen']),
      url: seen === 'mirror' ? undefined : seen,
    })),
  ];
  const strange = named
    .filter(({url}) => url !== undefined && !known.has(url))
    .map(({key, url}) => ({
      file,
      found: `${key} is ${String(url)}, which is not among the links`,
      fix: 'add it to the links with its tier and what it shows, or correct it',
    }));
  if (!links.some((link) => link.url === URL && link.text === false)) return strange;
  return [
    ...strange,
    {
      file,
      found: `URL is ${String(URL)}, a link with text: false`,
      fix: 'remove URL, so that the reference does not cite as the text a page without it; a report on it is named under report',
    },
  ];
}
