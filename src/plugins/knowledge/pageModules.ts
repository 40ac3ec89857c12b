import {pageCardAddress} from '../../cards/addresses';
import {inBookMarks} from '../../knowledge/citation/bookMarks';
import {gatherLectureFacts} from '../../knowledge/pageFacts';
import {sourceDetails} from '../../knowledge/sources/views';
import {briefSource, quotationEntry} from '../../knowledge/quotations/views';
import {indexTerms} from '../../knowledge/termIndex';

import type {LinkedQuotation} from '../../knowledge/graph';
import type {LectureOverview} from '../../knowledge/outline';
import type {PageFacts} from '../../knowledge/pageFacts';
import type {Knowledge} from './loadKnowledge';

/**
 * Renders the facts of every page that has some.
 *
 * @param knowledge - the validated knowledge
 * @param shortAddress - gives the full short address of a slide
 * @returns the facts by the id of the page's doc
 */
export function renderPageFacts(
  {lectures, sources, quotations, terms}: Knowledge,
  shortAddress: (slide: string) => string,
): Map<string, PageFacts> {
  const facts = new Map<string, PageFacts>();
  const quoted = new Map<LectureOverview, LinkedQuotation[]>();
  for (const linked of quotations) {
    const own = quoted.get(linked.lecture);
    if (own) own.push(linked);
    else quoted.set(linked.lecture, [linked]);
  }
  for (const {docs, placed} of lectures) {
    const own = quoted.get(placed.overview) ?? [];
    const {parts, handout, transcript} = gatherLectureFacts(placed, own, shortAddress);
    docs.parts.forEach(({doc}, index) => {
      const {title, lecturer} = placed.overview;
      const page = doc.title === title ? '' : `，${doc.title}`;
      facts.set(doc.id, {
        ...parts[index],
        card: {
          href: pageCardAddress(placed.parts[index]?.href ?? ''),
          alt: `讲稿${inBookMarks(title)}${page}，${lecturer}`,
        },
      });
    });
    facts.set(`handouts/${docs.id}`, handout);
    facts.set(`transcripts/${docs.id}`, transcript);
  }
  const details = sources.map((placed) => sourceDetails(placed, quotations));
  for (const source of details) facts.set(`sources/${source.id}`, {source});
  facts.set('sources', {
    sources: sources.map((placed, index) => ({
      ...briefSource(placed),
      citedBy: details[index]?.citedBy.length ?? 0,
    })),
  });
  facts.set('quotations', {quotations: quotations.map(quotationEntry)});
  facts.set('terms', {
    terms: indexTerms(
      terms,
      lectures.map(({placed}) => placed),
    ),
  });
  return facts;
}
