import * as z from 'zod';

const address = z.url();

/** A quotation as it is exported for other programs; the published JSON Schema is made from this. */
export const quotationRecordSchema = z
  .strictObject({
    id: z.string().describe('The id: stable, never reused.'),
    text: z
      .array(z.string())
      .min(1)
      .describe('The words in the lecture; a list has one entry for each item.'),
    lecture: z
      .strictObject({
        title: z.string(),
        lecturer: z.string(),
        institution: z.string(),
        address,
      })
      .describe('The lecture that quotes.'),
    slide: z
      .strictObject({number: z.int().positive(), title: z.string(), address})
      .describe('The slide that shows the words; its address is the exact location.'),
    by: z
      .enum(['author', 'reporter'])
      .nullable()
      .describe('Whose words of the source they are; null where no work is quoted.'),
    attribution: z
      .string()
      .nullable()
      .describe('Who said or wrote them, and when; null where nobody is known.'),
    source: z
      .strictObject({id: z.string(), title: z.string(), address})
      .nullable()
      .describe('The source the words are quoted from; null where none is known.'),
    blends: z
      .array(z.strictObject({id: z.string(), title: z.string(), address}))
      .describe('Sources whose words are blended without quoting one of them.'),
    status: z
      .enum(['identical', 'abridged', 'variant', 'paraphrase', 'not-found', 'own', 'set-phrase'])
      .describe(
        'How the words stand to the published wording: computed, except paraphrase. ' +
          'Words that are own (the lecturer’s) or a set-phrase quote nobody.',
      ),
    seen: z
      .enum(['page', 'mirror', 'set-phrase'])
      .nullable()
      .describe(
        'What they were compared with: the page that published them, a copy, a set phrase.',
      ),
    note: z
      .string()
      .nullable()
      .describe('What must be said wherever they are shown, in Chinese; null where nothing must.'),
    published: z
      .strictObject({
        text: z.string(),
        seen: z.union([z.enum(['mirror', 'set-phrase']), address]),
      })
      .nullable()
      .describe('The published wording and where it was seen; null where none is known.'),
    address: address.describe('The address of the quotation’s own page.'),
  })
  .describe('A quotation in a lecture, with its source and collation.');

/** A quotation as exported. */
export type QuotationRecord = z.infer<typeof quotationRecordSchema>;

/**
 * Makes the JSON Schema of the exported list of quotations.
 *
 * @param id - the address the schema is published at
 * @returns a JSON Schema, draft 2020-12
 */
export function quotationsJsonSchema(id: string): object {
  return {$id: id, ...z.toJSONSchema(z.array(quotationRecordSchema))};
}
