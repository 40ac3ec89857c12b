import {quotationRecord} from '../quotations/views';
import {annotateLecture, isLine} from './annotatedLecture';
import {LICENCE} from './licence';

import type {LinkedQuotation, PlacedLecture} from '../graph';

/**
 * Writes a lecture as JSON Lines (jsonlines.org): one record about the lecture,
 * one for each slide followed by its lines and notes, and at the end one for each
 * quotation, in the form of `quotations.json`. A line names the stretches that
 * quotations mark, in UTF-16 code units of its text.
 *
 * @param placed - a lecture whose pages and transcript agree
 * @param quotations - its quotations, linked
 * @param absolute - turns an address of the site into a full one
 * @returns the text, a record a line
 */
export function toJsonLines(
  placed: PlacedLecture,
  quotations: readonly LinkedQuotation[],
  absolute: (href: string) => string,
): string {
  const {id, title, lecturer, institution, date, href} = placed.overview;
  const records: object[] = [
    {
      type: 'lecture',
      id,
      title,
      lecturer,
      institution,
      ...(date !== undefined && {date}),
      address: absolute(href),
      licence: LICENCE,
    },
  ];
  for (const {slide, href: at, content} of annotateLecture(placed, quotations)) {
    const {id: slideId, number, title: name} = slide;
    records.push({type: 'slide', id: slideId, number, title: name, address: absolute(at)});
    for (const entry of content) {
      if (!isLine(entry)) {
        records.push({type: 'note', slide: slideId, text: entry.text});
        continue;
      }
      const {number: line, kind, text, runs, quoted} = entry;
      records.push({
        type: 'line',
        slide: slideId,
        number: line,
        kind,
        text,
        ...(runs.some(({strong}) => strong) && {runs}),
        ...(quoted.length > 0 && {
          quoted: quoted.map(({quotation, from, to}) => ({id: quotation.quotation.id, from, to})),
        }),
      });
    }
  }
  for (const linked of quotations) {
    records.push({type: 'quotation', ...quotationRecord(linked, absolute)});
  }
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
