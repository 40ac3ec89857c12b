import {pageCardAddress} from '../../cards/addresses';
import {inBookMarks} from '../citation/bookMarks';
import {gatherLectureFacts} from '../pageFacts';
import {sourceDetails} from '../sources/views';
import {briefSource, quotationEntry} from '../quotations/views';
import {listSpeakers, quotedOf} from '../speakers';
import {indexTerms} from '../termIndex';

import type {LinkedQuotation} from '../graph';
import type {LectureOverview} from '../outline';
import type {PageFacts} from '../pageFacts';
import type {Knowledge} from '../knowledge';

/**
 * Renders the facts of every page that has some.
 *
 * @param knowledge - the validated knowledge
 * @param shortAddress - gives the full address of a slide from its short name
 * @returns the facts by the id of the page's doc
 */
export function renderPageFacts(
  {lectures, sources, quotations, terms, speakers = []}: Knowledge,
  shortAddress: (name: string) => string,
): Map<string, PageFacts> {
  const facts = new Map<string, PageFacts>();
  const quoted = new Map<LectureOverview, LinkedQuotation[]>();
  for (const linked of quotations) {
    const own = quoted.get(linked.lecture);
    if (own) own.push(linked);
    else quoted.set(linked.lecture, [linked]);
  }
  for (const placed of lectures) {
    const own = quoted.get(placed.overview) ?? [];
    const {parts, handout, transcript} = gatherLectureFacts(placed, own, shortAddress);
    placed.parts.forEach((part, index) => {
      const {title, lecturer} = placed.overview;
      const page = part.title === title ? '' : `，${part.title}`;
      facts.set(part.doc, {
        ...parts[index],
        card: {
          href: pageCardAddress(part.href),
          alt: `讲稿${inBookMarks(title)}${page}，${lecturer}`,
        },
      });
    });
    facts.set(`handouts/${placed.id}`, handout);
    facts.set(`transcripts/${placed.id}`, transcript);
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
  for (const {id, name} of speakers) {
    facts.set(`speakers/${id}`, {speaker: {quotations: quotedOf(name, quotations)}});
  }
  facts.set('speakers', {speakers: listSpeakers(quotations, speakers)});
  facts.set('terms', {terms: indexTerms(terms, lectures)});
  return facts;
}
