import * as z from 'zod';

import {json} from '../publishing/exportFiles';
import {namePlace} from './views';

import type {Knowledge} from '../knowledge';
import type {ExportFile} from '../publishing/exportFiles';
import type {ParallelPlace, PlaceParallels} from './findParallels';

/** The files, below the site's base. */
export const PARALLELS = 'exports/parallels.json';
export const PARALLELS_SCHEMA = 'exports/parallels.schema.json';

const id = z.string();
const named = {label: z.string(), address: z.url()};

const placeSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({kind: z.literal('slide'), lecture: id, slide: id, ...named})
    .describe('A slide of a lecture.'),
  z
    .strictObject({kind: z.literal('quotation'), lecture: id, slide: id, quotation: id, ...named})
    .describe('A quotation on a slide.'),
  z
    .strictObject({kind: z.literal('wording'), source: id, quotation: id, ...named})
    .describe('The wording a source was published with, and the quotation collated with it.'),
]);

const segments = z.array(
  z.strictObject({
    text: z.string(),
    mark: z.enum(['same', 'different', 'omitted', 'context']),
  }),
);

/** The exported list of parallels; the published JSON Schema is made from this. */
export const parallelsSchema = z
  .array(
    z.strictObject({
      place: placeSchema.describe('Where the words stand.'),
      parallels: z
        .array(
          z.strictObject({
            place: placeSchema.describe('Where else they stand, exactly or nearly.'),
            words: z.string().describe('The words in the first place, as written.'),
            otherWords: z.string().describe('The words in the other place, as written.'),
            status: z
              .enum(['identical', 'abridged', 'variant'])
              .nullable()
              .describe('How the first stand to the others; null where nothing can be compared.'),
            difference: z
              .strictObject({words: segments, otherWords: segments})
              .describe('Both wordings, cut where they differ.'),
            closeness: z
              .number()
              .min(0)
              .max(1)
              .describe('How much of both is the same, from 0 to 1.'),
          }),
        )
        .min(1),
    }),
  )
  .describe('Passages that stand in several places: slides, quotations, published wordings.');

/** The parallels as exported. */
export type ParallelRecords = z.infer<typeof parallelsSchema>;

/**
 * Renders the export of all parallels and its JSON Schema (draft 2020-12).
 *
 * @param parallels - all parallels
 * @param knowledge - what they were found in
 * @param siteUrl - the site's address with its base, closed by a slash
 * @param absolute - turns an address of the site into a full one
 * @returns the files
 */
export function renderParallels(
  parallels: readonly PlaceParallels[],
  knowledge: Pick<Knowledge, 'lectures' | 'sources' | 'quotations'>,
  siteUrl: string,
  absolute: (href: string) => string,
): ExportFile[] {
  const locate = (place: ParallelPlace): ParallelRecords[number]['place'] => {
    const {label, href} = namePlace(place, knowledge);
    return {...place, label, address: absolute(href)};
  };
  const records = parallels.map(({place, parallels: found}): ParallelRecords[number] => ({
    place: locate(place),
    parallels: found.map(({place: other, words, otherWords, collation, closeness}) => ({
      place: locate(other),
      words,
      otherWords,
      status: collation.status ?? null,
      difference: {words: collation.lecture, otherWords: collation.published},
      closeness,
    })),
  }));
  const schema = {$id: siteUrl + PARALLELS_SCHEMA, ...z.toJSONSchema(parallelsSchema)};
  return [
    {path: PARALLELS, text: json(records)},
    {path: PARALLELS_SCHEMA, text: json(schema)},
  ];
}
