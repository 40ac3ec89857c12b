import * as z from 'zod';

/** A date as precise as it is known: `2013`, `2013-04` or `2013-04-28` (EDTF level 0, as in CSL-JSON). */
const date = z.preprocess(
  // YAML reads an unquoted date as a Date.
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, {
    error: 'expected a date such as 2013-04-28, 2013-04 or "2013"',
  }),
);

const text = z.string().trim().min(1);

const address = z.url({protocol: /^https?$/u, error: 'expected an http or https address'});

const name = z.union(
  [z.strictObject({family: text, given: text}), z.strictObject({literal: text})],
  {error: 'write a person as {family: 习, given: 近平}, a body as {literal: 中华全国总工会}'},
);

const link = z.strictObject({
  /** A: an official or institutional page. B: an identifiable text on a journal's or aggregator's page. */
  tier: z.enum(['A', 'B']),
  url: address,
  /** What the page shows, in Chinese. */
  shows: text,
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
  ]),
  title: text,
  'title-short': text.optional(),
  author: z.array(name).min(1).optional(),
  'event-date': date.optional(),
  'event-place': text.optional(),
  publisher: text.optional(),
  issued: date.optional(),
  number: text.optional(),
  URL: address.optional(),
  /** When the links were last checked. */
  accessed: date,
  links: z.array(link).default([]),
  /** What could not be verified, in Chinese. */
  unverified: z.array(text).default([]),
  published: z.array(wording).default([]),
});

/** The keys that the entries of a source's lists have. */
export const ENTRY_KEYS: Readonly<Record<string, readonly string[]>> = {
  links: Object.keys(link.shape),
  published: Object.keys(wording.shape),
};

/** A source's facts, validated, with its id. */
export type Source = z.infer<typeof sourceSchema> & {id: string};

/** A published wording of a passage that a lecture quotes. */
export type Wording = z.infer<typeof wording>;

/** A person or body as CSL-JSON names it. */
export type Name = z.infer<typeof name>;
