import * as z from 'zod';

import {DATE_RULE, readEdtf} from '../edtf';

/** A date as precise as it is known, read as it is written. */
const date = z.preprocess(
  // A program may hand over a day that YAML made a Date; one with a time is a date-time.
  (value) =>
    value instanceof Date && !Number.isNaN(value.getTime())
      ? value.toISOString().replace(/T00:00:00\.000Z$/u, '')
      : value,
  z.string({error: DATE_RULE}).superRefine((value, context) => {
    const read = readEdtf(value);
    if ('fix' in read) context.addIssue({code: 'custom', message: read.fix, input: value});
  }),
);

/** A day that is known: nobody looks at an address about some year. */
const day = date.refine((value) => !/[~?%/]/u.test(value), {
  error: 'write the day when the links were checked, such as 2026-11-22',
});

const text = z
  .string({
    error: ({input}) =>
      input === null
        ? 'write something, or remove the key'
        : typeof input === 'number' || typeof input === 'boolean'
          ? `write it in quotes: "${String(input)}"`
          : undefined,
  })
  .trim()
  .min(1);

/** What CSL-JSON allows to be a number: a volume, an issue, an edition. */
const numbered = z.preprocess(
  (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : value),
  text,
);

const address = z.url({protocol: /^https?$/u, error: 'expected an http or https address'});

/** Where and when a person belongs, which readers of old and translated books are told. */
const belonging = {
  /** A Chinese dynasty: 唐. */
  dynasty: text.optional(),
  /** The country of a foreign author, in short: 德. */
  country: text.optional(),
};

const name = z.union(
  [
    z.strictObject({
      family: text,
      given: text.optional(),
      suffix: text.optional(),
      'non-dropping-particle': text.optional(),
      'dropping-particle': text.optional(),
      ...belonging,
    }),
    z.strictObject({literal: text, ...belonging}),
  ],
  {error: 'write a person as {family: 习, given: 近平}, a body as {literal: 中华全国总工会}'},
);

const names = z
  .array(name, {error: 'write a list, also of one: - {family: 习, given: 近平}'})
  .min(1)
  .optional();

const report = z.strictObject({
  title: text,
  publisher: text.optional(),
  issued: date.optional(),
  URL: address,
});

/** A copy of a page that an archive keeps, and the day it was taken. */
const archived = z.strictObject({
  url: address,
  date: z.iso.date({error: 'write the day the copy was taken, such as "2026-11-22"'}),
});

const link = z.strictObject({
  /** A: an official or institutional page. B: an identifiable text on a journal's or aggregator's page. */
  tier: z.enum(['A', 'B']),
  url: address,
  /** What the page shows, in Chinese. */
  shows: text,
  /** Whether it shows the source's own text; one that shows less is not cited as the text. */
  text: z.boolean({error: 'write true where the page shows the text, else false'}).optional(),
  /** An archive's copy of it. */
  archived: archived.optional(),
});

const wording = z.strictObject({
  /** The id of the quotation that is collated with it. */
  quotation: text,
  /** The published wording, with as much around it as helps. */
  text,
  /** Where it was seen: one of the links, or on mirrors without an identifiable original. */
  seen: z.union([z.literal('mirror'), address], {
    error: 'write mirror, or the address of one of the links',
  }),
});

/**
 * The front matter of a source: CSL-JSON names for its facts (docs.citationstyles.org),
 * and beside them what was seen where.
 */
export const sourceSchema = z.strictObject({
  type: z.enum([
    'speech',
    'document',
    'report',
    'article-newspaper',
    'article-journal',
    'webpage',
    'collection',
    'legislation',
    'book',
    'chapter',
    'paper-conference',
    'thesis',
    'classic',
    // What the editors know about a word or a matter: no work that can be cited.
    'note',
  ]),
  title: text,
  'title-short': text.optional(),
  /** Who said or wrote it: a speaker, an author, a body that issued it. */
  author: names,
  /** Who reported on it, such as a news agency; its words are not the author's. */
  reporter: names,
  /** The report, where a page shows it. */
  report: report.optional(),
  editor: names,
  translator: names,
  'event-title': text.optional(),
  'event-date': date.optional(),
  'event-place': text.optional(),
  /** The book, journal, newspaper or site it is part of. */
  'container-title': text.optional(),
  'container-author': names,
  'collection-title': text.optional(),
  'collection-number': numbered.optional(),
  edition: numbered.optional(),
  volume: numbered.optional(),
  issue: numbered.optional(),
  page: numbered.optional(),
  'number-of-pages': numbered.optional(),
  'number-of-volumes': numbered.optional(),
  /** What kind of thesis, report or document it is. */
  genre: text.optional(),
  publisher: text.optional(),
  'publisher-place': text.optional(),
  issued: date.optional(),
  /** When a work that came out again was first written. */
  'original-date': date.optional(),
  number: numbered.optional(),
  DOI: text.optional(),
  ISBN: numbered.optional(),
  ISSN: numbered.optional(),
  URL: address.optional(),
  /** The language of the work (BCP 47); left out for Chinese. */
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/u, {
      error: 'write a language tag such as zh-CN, lzh, en or de',
    })
    .optional(),
  /** When the links were last checked. */
  accessed: day,
  links: z.array(link).default([]),
  /** What could not be verified, in Chinese. */
  unverified: z.array(text).default([]),
  published: z.array(wording).default([]),
});

/** The keys that the entries of a source's lists have. */
export const ENTRY_KEYS: Readonly<Record<string, readonly string[]>> = {
  report: Object.keys(report.shape),
  links: Object.keys(link.shape),
  archived: Object.keys(archived.shape),
  published: Object.keys(wording.shape),
};

/** A source's facts, validated, with its id. */
export type Source = z.infer<typeof sourceSchema> & {id: string};

/** A source that is a work, and can be cited. */
export type Work = Source & {type: Exclude<Source['type'], 'note'>};

/** A published wording of a passage that a lecture quotes. */
export type Wording = z.infer<typeof wording>;

/** A person or body as CSL-JSON names it, with dynasty or country. */
export type Name = z.infer<typeof name>;
