import {normalizeText} from '../../search/normalize';
import {buildCorpus} from '../../textReuse/corpus';
import {findReuse} from '../../textReuse/findReuse';
import {withMarks} from '../../textReuse/withMarks';
import {collate} from '../collation/collate';

import type {Reuse} from '../../textReuse/findReuse';
import type {Stretch} from '../../textReuse/readText';
import type {Collation} from '../collation/collate';
import type {LinkedQuotation, PlacedLecture, PlacedSource} from '../graph';
import type {Knowledge} from '../knowledge';
import type {Slide} from '../slides';

/** Where a passage can stand. */
export type ParallelPlace =
  | {kind: 'slide'; lecture: string; slide: string}
  | {kind: 'quotation'; lecture: string; slide: string; quotation: string}
  | {kind: 'wording'; source: string; quotation: string};

/** Another place where a passage, or a part of it, stands. */
export interface Parallel {
  place: ParallelPlace;
  /** The words here and there, as written. */
  words: string;
  otherWords: string;
  /** The words here beside those there, as everywhere else: computed, never typed. */
  collation: Collation;
  /** How much of both is the same, from 0 to 1. */
  closeness: number;
}

/** A place with the other places where its words stand, in the order of its words. */
export interface PlaceParallels {
  place: ParallelPlace;
  parallels: Parallel[];
}

interface Passage {
  place: ParallelPlace;
  text: string;
}

/** A set phrase is shorter than this ... */
const PHRASE_LENGTH = 20;
/** ... and all of it stands in more places than this. */
const EVERYWHERE = 12;
/** Nobody checks what a build finds: in 10,000 characters, not even one passage in a hundred runs by chance. */
const BY_CHANCE = 0.01;
/** A slide is joined of lines; no words of one go on in another. */
const LINE_BREAK = '\n';

/**
 * Finds for every slide, quotation and published wording where else its words
 * stand, exactly or nearly: on other slides and in published wordings. What only
 * names things is no passage: headings, agenda items that repeat them, who speaks.
 * Left out are set phrases, shorter than {@link PHRASE_LENGTH} characters and in
 * more than {@link EVERYWHERE} places, and of several excerpts of one source with
 * the same words all but one.
 *
 * @param knowledge - lectures, sources and quotations
 * @returns the places that have parallels: wordings, slides, quotations
 */
export function findParallels({
  lectures,
  sources,
  quotations,
}: Pick<Knowledge, 'lectures' | 'sources' | 'quotations'>): PlaceParallels[] {
  const passages = [...sources.flatMap(wordingsOf), ...lectures.flatMap(slidesOf)];
  const corpus = buildCorpus(passages.map(({text}) => text));
  const quoted = quotations.flatMap((linked) => quotationOf(linked, lectures));
  return [...passages, ...quoted].flatMap(({place, text}): PlaceParallels[] => {
    const found = findReuse(text, corpus, BY_CHANCE).flatMap((reuse) => {
      const other = passages[reuse.text];
      if (!other || isOwn(place, other.place) || isSetPhrase(reuse, text)) return [];
      return [{reuse, other}];
    });
    const parallels = found
      .filter((one) => !found.some((better) => isBetterExcerpt(better, one, place)))
      .map(({reuse, other}) => {
        const words = cut(text, reuse.draft);
        const otherWords = cut(other.text, reuse.source);
        const collation = collate(words, otherWords);
        return {place: other.place, words, otherWords, collation, closeness: reuse.closeness};
      });
    return parallels.length > 0 ? [{place, parallels}] : [];
  });
}

function cut(text: string, words: Stretch): string {
  const {from, to} = withMarks(text, words);
  return text.slice(from, to);
}

interface Found {
  reuse: Reuse;
  other: Passage;
}

/** Whether two excerpts of one source match the same words, and the first is the one to show. */
function isBetterExcerpt(better: Found, one: Found, place: ParallelPlace): boolean {
  const [a, b] = [better.other.place, one.other.place];
  if (a.kind !== 'wording' || b.kind !== 'wording') return false;
  if (a.source !== b.source || a.quotation === b.quotation) return false;
  const [first, second] = [better.reuse.draft, one.reuse.draft];
  if (first.from >= second.to || second.from >= first.to) return false;
  const rank = (wording: string, bits: number): number =>
    place.kind === 'quotation' && place.quotation === wording ? Infinity : bits;
  const [high, low] = [rank(a.quotation, better.reuse.bits), rank(b.quotation, one.reuse.bits)];
  return high > low || (high === low && better.reuse.text < one.reuse.text);
}

function isSetPhrase({places, draft}: Reuse, text: string): boolean {
  return (
    places > EVERYWHERE && normalizeText(text.slice(draft.from, draft.to)).length < PHRASE_LENGTH
  );
}

/** Whether a place is the other one, holds it, or is cut from the same text. */
function isOwn(place: ParallelPlace, other: ParallelPlace): boolean {
  if (place.kind === 'wording') return other.kind === 'wording' && place.source === other.source;
  return other.kind !== 'wording' && place.lecture === other.lecture && place.slide === other.slide;
}

function quotationOf(
  {quotation, lecture, location}: LinkedQuotation,
  lectures: readonly PlacedLecture[],
): Passage[] {
  const own = lectures.find(({id}) => id === lecture.id)?.lecture;
  const slide = own?.slides[location.number - 1]?.id;
  if (slide === undefined) return [];
  return [
    {
      place: {kind: 'quotation', lecture: lecture.id, slide, quotation: quotation.id},
      text: quotation.lines.join(LINE_BREAK),
    },
  ];
}

function wordingsOf({source}: PlacedSource): Passage[] {
  return source.published.map(({quotation, text}) => ({
    place: {kind: 'wording', source: source.id, quotation},
    text,
  }));
}

function slidesOf(placed: PlacedLecture): Passage[] {
  return slideTexts(placed).map(({slide, text}) => ({
    place: {kind: 'slide', lecture: placed.id, slide: slide.id},
    text,
  }));
}

/**
 * Gives what each slide of a lecture says, a line for each of its own, without what
 * only names things: headings, items that repeat them, who speaks.
 *
 * @param placed - the lecture
 * @returns its slides with their words
 */
export function slideTexts({
  lecture,
  overview,
}: Pick<PlacedLecture, 'lecture' | 'overview'>): {slide: Slide; text: string}[] {
  const {lecturer, institution} = overview;
  const names = new Set(
    [lecturer, institution, lecturer + institution, institution + lecturer].map(normalizeText),
  );
  for (const {lines} of lecture.slides) {
    for (const {slide, heading, text} of lines) {
      if (slide !== undefined || heading) names.add(normalizeText(text));
    }
  }
  return lecture.slides.map((slide) => ({
    slide,
    text: slide.lines
      .map(({text}) => text)
      .filter((text) => !names.has(normalizeText(text)))
      .join(LINE_BREAK),
  }));
}
