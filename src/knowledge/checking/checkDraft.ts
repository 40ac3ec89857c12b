import {collate} from '../collation/collate';
import {passageToCsl} from '../citation/passage';
import {searchReuse} from '../../textReuse/findReuse';
import {agrees, createClaimReader} from './claims';
import {findPassages} from './findPassages';
import {keepWholePairs, nestMarks} from './quotationMarks';
import {clauseStop} from './widen';

import type {Collation, CollationStatus} from '../collation/collate';
import type {CslItem} from '../citation/csl';
import type {SeenOn} from '../quotations/views';
import type {Corpus} from '../../textReuse/corpus';
import type {Stretch} from '../../textReuse/readText';
import type {CheckCorpus, CheckText} from './checkCorpus';
import type {Passage} from './passage';

/** Where a passage stands, and whose words they are. */
export interface PassagePlace {
  voice: CheckText['voice'];
  /** Who and when. */
  label: string;
  title: string;
  /** The page that shows the words. */
  href: string;
  seen?: SeenOn;
  slide?: {number: number; title: string};
}

/** A passage of a draft with all that is shown of it. */
export interface CheckedPassage {
  /** Its words in the draft: UTF-16 units. */
  draft: Stretch;
  isQuoted: boolean;
  status: CollationStatus;
  collation: Collation;
  place: PassagePlace;
  /** The sentences it was compared with. */
  compared: string;
  /** What puts the standard's words in the draft's place; left out where they are the same. */
  replacement?: string;
  /** How to cite it; left out for what is no work. */
  reference?: CslItem;
  /** Other places that have it, and how its words stand to those there. */
  also: {place: PassagePlace; status: CollationStatus}[];
  /** The speaker that the words around it name, where it is another one. */
  wrongSpeaker?: {claimed: string; known: string[]};
  /** The day that they name, as ISO writes it, where it is another one. */
  wrongDate?: {claimed: string; known: string[]};
}

/** What a check of a draft found. */
export interface DraftCheck {
  passages: CheckedPassage[];
  /** Words between quotation marks that no text of the site has. */
  unknown: Stretch[];
}

/** The search is most of the work. */
const SEARCH = 0.8;
/**
 * An entry in a list of references, numbered and with its type (GB/T 7714): its title
 * may stand in a text of the site, but is no quotation from it.
 */
const REFERENCE = /^[^\S\n]*[[［]\d+[\]］].*\[[A-Z]{1,2}(?:\/[A-Z]{2})?\].*$/gmu;

/**
 * Checks every quotation of a draft, step by step, so that a worker can show how
 * far it is and stop.
 *
 * @param draft - the draft as written
 * @param known - the texts it is checked against
 * @param corpus - the same texts, made ready for the search
 * @returns a generator that yields the share that is done and returns what was found
 */
export function* checkDraft(
  draft: string,
  known: CheckCorpus,
  corpus: Corpus,
): Generator<number, DraftCheck> {
  // As long as the draft, so that every place stays where it is.
  const body = draft.replace(REFERENCE, (entry) => '\n'.repeat(entry.length));
  const search = searchReuse(body, corpus);
  let step = search.next();
  while (!step.done) {
    yield step.value * SEARCH;
    step = search.next();
  }
  const find = findPassages(body, step.value, known.texts);
  let made = find.next();
  while (!made.done) {
    yield SEARCH + made.value * (1 - SEARCH);
    made = find.next();
  }
  const {passages, unknown} = made.value;
  const readClaims = createClaimReader(known.works.flatMap(({speakers}) => speakers));
  const checked = passages.flatMap((passage, at): CheckedPassage[] => {
    const one = describe(draft, passage, known);
    if (!one) return [];
    const claims = readClaims(
      draft,
      passage.draft,
      passages[at - 1]?.draft.to ?? 0,
      passages[at + 1]?.draft.from ?? draft.length,
    );
    const {speakers, dates} = whoseWords(passage, known);
    const {speaker, date} = claims;
    return [
      {
        ...one,
        ...(speaker !== undefined &&
          speakers.length > 0 &&
          !speakers.includes(speaker) && {wrongSpeaker: {claimed: speaker, known: speakers}}),
        ...(date !== undefined &&
          !agrees(date, dates) && {wrongDate: {claimed: date, known: dates}}),
      },
    ];
  });
  return {passages: checked, unknown};
}

function describe(
  draft: string,
  passage: Passage,
  {texts, works}: CheckCorpus,
): CheckedPassage | undefined {
  const {collation, source, isQuoted} = passage;
  const {status} = collation;
  const text = texts[passage.text];
  const work = text && works[text.work];
  if (!work || status === undefined) return undefined;
  const words = draft.slice(passage.draft.from, passage.draft.to);
  const compared = text.text.slice(source.from, source.to);
  const reference = referenceOf(text, work);
  const marks = isQuoted ? (draft[passage.draft.from - 1] ?? '') : '';
  const replacement =
    status === 'identical' ? undefined : replacementOf(collation, compared, marks);
  const also = passage.also.flatMap((other) => {
    const theirs = texts[other.text];
    const place = theirs && placeOf(theirs, works);
    if (!place) return [];
    const there = collate(words, theirs.text.slice(other.source.from, other.source.to)).status;
    return there === undefined ? [] : [{place, status: there}];
  });
  return {
    draft: passage.draft,
    isQuoted,
    status,
    collation,
    place: {...placeOf(text, works), label: labelOf(passage, texts, works)},
    compared,
    ...(replacement !== undefined && {replacement}),
    ...(reference && {reference}),
    also,
  };
}

function placeOf(text: CheckText, works: CheckCorpus['works']): PassagePlace {
  const {label = '', title = ''} = works[text.work] ?? {};
  const {voice, href, seen, slide} = text;
  return {
    voice,
    label,
    title,
    href,
    ...(seen && {seen}),
    ...(slide && {slide: {number: slide.number, title: slide.title}}),
  };
}

function labelOf(
  passage: Passage,
  texts: readonly CheckText[],
  works: CheckCorpus['works'],
): string {
  const labels = worksOf(passage, texts).flatMap((work) => works[work]?.label ?? []);
  return [...new Set(labels)].join('；');
}

function referenceOf(
  {slide}: CheckText,
  {reference, lecturer, title}: CheckCorpus['works'][number],
): CslItem | undefined {
  if (reference || !slide || lecturer === undefined) return reference;
  const {id, number, address} = slide;
  return passageToCsl({id, lecture: title, lecturer, address, slide: {number}});
}

/** Who may be named for a passage: whoever the standard is of, or whom the slide quotes there. */
function whoseWords(
  passage: Passage,
  {texts, works}: CheckCorpus,
): {speakers: string[]; dates: string[]} {
  const published = passage.also.filter(({text}) => texts[text]?.voice === 'source');
  const all = [worksOf(passage, texts), ...published.map(({text}) => [texts[text]?.work ?? -1])]
    .flat()
    .flatMap((work) => works[work] ?? []);
  const unite = (key: 'speakers' | 'dates'): string[] => [
    ...new Set(all.flatMap((one) => one[key])),
  ];
  return {speakers: unite('speakers'), dates: unite('dates')};
}

/** The works of a passage: those that the slide quotes there, or the text's own. */
function worksOf({text, match}: Passage, texts: readonly CheckText[]): number[] {
  const own = texts[text];
  const quoted = (own?.quoted ?? []).filter(({from, to}) => from < match.to && match.from < to);
  return quoted.length > 0 ? quoted.map(({work}) => work) : own ? [own.work] : [];
}

/**
 * The standard's words for those of the draft: what the collation says is compared
 * with them; without quotation marks, which may cut anywhere, to the end of the clause.
 */
function replacementOf({published}: Collation, compared: string, marks: string): string {
  const isContext = published.map(({mark}) => mark === 'context');
  const lengthOf = (to: number): number =>
    published.slice(0, to).reduce((sum, {text}) => sum + text.length, 0);
  const from = lengthOf(isContext.indexOf(false));
  const end = lengthOf(isContext.lastIndexOf(false) + 1);
  const words = compared.slice(from, marks === '' ? clauseStop(compared, end) : end);
  const chosen = [words, compared].find((one) => collate(one, compared).status === 'identical');
  const line = keepWholePairs((chosen ?? compared).trim()).replace(/\s*\n\s*/gu, ' ');
  return marks === '“' ? nestMarks(line) : line;
}
