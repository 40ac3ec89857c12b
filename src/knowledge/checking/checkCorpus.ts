import {toCsl} from '../citation/csl';
import {inBookMarks} from '../citation/bookMarks';
import {shortNameOf} from '../graph';
import {slideTexts} from '../parallels/findParallels';
import {namesOfWriters, quotationFacts} from '../quotations/views';
import {isWork, referencesOf} from '../sources/references';
import {normalizeText} from '../../search/normalize';

import type {CslItem} from '../citation/csl';
import type {LinkedQuotation, PlacedLecture} from '../graph';
import type {Knowledge} from '../knowledge';
import type {SeenOn} from '../quotations/views';

/** The texts that drafts are checked against, as the page fetches them. */
export interface CheckCorpus {
  /** Published wordings first: where a passage stands in several texts, they are the standard. */
  texts: CheckText[];
  /** Whose words the texts are. */
  works: CheckWork[];
}

/** A published wording, or what one slide says. */
export interface CheckText {
  text: string;
  voice: 'source' | 'lecture';
  /** The page that shows it. */
  href: string;
  /** The index of its work. */
  work: number;
  /** Where a published wording was seen. */
  seen?: SeenOn;
  slide?: {id: string; number: number; title: string; address: string};
  /** What a slide quotes: the stretch, and the index of the work. */
  quoted?: {from: number; to: number; work: number}[];
}

/** What was said or written by somebody on one occasion. */
export interface CheckWork {
  /** Who and when, or what it is. */
  label: string;
  title: string;
  /** Its page. */
  href?: string;
  /** Who said or wrote it, by name alone; empty where nobody is known. */
  speakers: string[];
  /** When it was said or published, as ISO writes it. */
  dates: string[];
  /** How to cite it; left out for what is no work, and for lectures, which are cited by slide. */
  reference?: CslItem;
  lecturer?: string;
}

/**
 * Renders the texts that drafts are checked against: published wordings and the
 * words on slides, without headings and names.
 *
 * @param knowledge - the validated knowledge
 * @param shortAddress - gives the full short address of a slide, by its short name
 * @returns the texts
 */
export function renderCheckCorpus(
  {lectures, quotations}: Pick<Knowledge, 'lectures' | 'quotations'>,
  shortAddress: (name: string) => string,
): CheckCorpus {
  const works: CheckWork[] = [];
  const known = new Map<string, number>();
  const add = (key: string, work: () => CheckWork): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, works.length);
    return works.push(work()) - 1;
  };
  const workOf = (linked: LinkedQuotation): number =>
    add(
      `${linked.source?.source.id ?? linked.quotation.phrase ?? linked.quotation.id} ${linked.quotation.by ?? ''}`,
      () => describeWork(linked),
    );
  const wordings = quotations.flatMap((linked): CheckText[] => {
    const {wording, href} = linked;
    if (!wording) return [];
    const {seen} = quotationFacts(linked);
    return [{text: wording.text, voice: 'source', href, work: workOf(linked), ...(seen && {seen})}];
  });
  const slides = lectures.flatMap((placed) => {
    const own = quotations.filter(({lecture}) => lecture === placed.overview);
    const work = add(`lecture ${placed.id}`, () => describeLecture(placed));
    return slideTexts(placed).flatMap(({slide, text}): CheckText[] => {
      if (normalizeText(text) === '') return [];
      const {id, number, title, part} = slide;
      const quoted = own.flatMap((linked) => {
        // The lecturer's own sentence quotes nobody.
        if (linked.status === 'own' || linked.location.number !== number) return [];
        const range = rangeOf(text, linked.quotation.lines);
        return range ? [{...range, work: workOf(linked)}] : [];
      });
      return [
        {
          text,
          voice: 'lecture',
          href: `${placed.parts[part]?.href ?? ''}#${id}`,
          work,
          slide: {id, number, title, address: shortAddress(shortNameOf(placed, id))},
          ...(quoted.length > 0 && {quoted}),
        },
      ];
    });
  });
  return {texts: [...wordings.filter(isLongest), ...slides], works};
}

/** An excerpt of another excerpt from the same work says nothing more, and makes both seem common. */
function isLongest({text, work}: CheckText, at: number, all: readonly CheckText[]): boolean {
  const own = normalizeText(text);
  return !all.some((other, place) => {
    if (place === at || other.work !== work) return false;
    const longer = normalizeText(other.text);
    return longer.includes(own) && (longer !== own || place < at);
  });
}

function describeWork(linked: LinkedQuotation): CheckWork {
  const {quotation, source: placed} = linked;
  const {attribution, source} = quotationFacts(linked);
  if (!placed || !isWork(placed.source)) {
    const label = source?.label ?? '通行的提法';
    return {
      label,
      title: source?.title ?? label,
      ...(placed && {href: placed.href}),
      speakers: [],
      dates: [],
    };
  }
  const work = placed.source;
  const [own, report] = referencesOf(work);
  const isReported = quotation.by === 'reporter';
  const dates = [work['event-date'], work.issued, work.report?.issued];
  return {
    label: attribution ?? work.title,
    title: work.title,
    href: placed.href,
    speakers: namesOfWriters(linked),
    dates: [...new Set(dates.flatMap((date) => date ?? []))],
    reference: (isReported ? report : undefined) ?? own ?? toCsl(work),
  };
}

function describeLecture({overview}: PlacedLecture): CheckWork {
  const {title, lecturer, href} = overview;
  return {
    label: `${lecturer}，讲稿${inBookMarks(title)}`,
    title,
    href,
    speakers: [lecturer],
    dates: [],
    lecturer,
  };
}

/** Where lines stand in a text, the first to the last; undefined where they do not. */
function rangeOf(text: string, lines: readonly string[]): {from: number; to: number} | undefined {
  let [from, to] = [-1, 0];
  for (const line of lines) {
    const at = text.indexOf(line, to);
    if (at < 0) return undefined;
    if (from < 0) from = at;
    to = at + line.length;
  }
  return from < 0 ? undefined : {from, to};
}
