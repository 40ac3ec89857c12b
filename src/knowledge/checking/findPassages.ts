import {normalize} from '../../search/normalize';
import {lookUpQuotations} from './lookUpQuotations';
import {clusterOf, cutAtMarks, without} from './matches';
import {comparedPart, passageOf} from './passage';
import {firstBehind, readQuoted} from './quotationMarks';
import {hull, lengthOf, overlap, trim} from './stretches';
import {toClauses} from './widen';

import type {Reuse} from '../../textReuse/findReuse';
import type {Stretch} from '../../textReuse/readText';
import type {CheckText} from './checkCorpus';
import type {Match} from './matches';
import type {Passage} from './passage';
import type {Quoted} from './quotationMarks';

/** What a draft quotes, and what stands in it like a quotation. */
export interface FoundPassages {
  passages: Passage[];
  /** Words between quotation marks that no text has. */
  unknown: Stretch[];
}

/** Fewer characters between quotation marks are a word, no quotation. */
const LEAST_QUOTED = 6;
/** More are a text of their own, in which a passage has clauses. */
const MOST_QUOTED = 2000;
/** A published wording is the standard if it covers so much of what any text covers. */
const ENOUGH = 0.5;
/** So many other places are named. */
const MOST_OTHERS = 12;

/**
 * Makes passages of what a search found: of matches with the same words one is
 * the standard, which is a published wording where there is one. A match ends
 * where draft and text begin to differ, so each is widened, to the quotation marks
 * around it or else to clauses, before it is collated. Words between quotation marks
 * too few to be found among others are looked up as they are.
 *
 * @param draft - the draft
 * @param reuses - what was found in it
 * @param texts - the texts that were searched
 * @returns a generator that yields the share that is done, and returns the passages and what
 *   was not found, each in the order of the draft
 */
export function* findPassages(
  draft: string,
  reuses: readonly Reuse[],
  texts: readonly CheckText[],
): Generator<number, FoundPassages> {
  const quoted = readQuoted(draft).filter(({from, to}) => isQuotation(draft.slice(from, to)));
  const outermost = quoted.filter(({to}, at) =>
    quoted.slice(Math.max(0, at - MOST_BEFORE), at).every((other) => other.to < to),
  );
  const passages: Passage[] = [];
  let end = 0;
  const clusters = clusterOf(
    reuses
      .flatMap((reuse) => cutAtMarks(draft, reuse, outermost, texts[reuse.text]?.text ?? ''))
      .sort(inOrder),
  );
  for (const [at, cluster] of clusters.entries()) {
    let left = cluster;
    while (left.length > 0) {
      const next = clusters[at + 1]?.[0]?.draft.from ?? draft.length;
      const {passage, core} = choose(draft, left, texts, quoted, {from: end, to: next});
      passages.push(passage);
      left = left.flatMap((match) => without(match, passage.draft, core));
    }
    end = Math.max(end, ...passages.slice(-cluster.length).map((passage) => passage.draft.to));
    yield at / clusters.length;
  }
  const found = joinWithin(draft, disjoint(passages), texts);
  const {known, unknown} = lookUpQuotations(draft, quoted, found, texts, MOST_QUOTED);
  return {
    passages: [...found, ...known].sort((a, b) => a.draft.from - b.draft.from),
    unknown,
  };
}

function isQuotation(words: string): boolean {
  return words.length >= LEAST_QUOTED && normalize(words).text.length >= LEAST_QUOTED;
}

function inOrder(a: {draft: Stretch}, b: {draft: Stretch}): number {
  return a.draft.from - b.draft.from;
}

/** Chooses the standard among matches that overlap, and makes it a passage. */
function choose(
  draft: string,
  matches: readonly Match[],
  texts: readonly CheckText[],
  quoted: readonly Quoted[],
  limits: Stretch,
): {passage: Passage; core: Stretch} {
  const best = matches.reduce((a, b) => (b.bits > a.bits ? b : a));
  const rivals = matches.filter(
    ({draft: own}) => overlap(own, best.draft) >= ENOUGH * lengthOf(best.draft),
  );
  const bestOf = (voice: CheckText['voice'], among: readonly Match[]): Match | undefined =>
    among
      .filter(({text}) => texts[text]?.voice === voice)
      .reduce<Match | undefined>((a, b) => (a && a.bits >= b.bits ? a : b), undefined);
  const make = (one: Match): Passage => makePassage(draft, one, texts, quoted, limits);
  const lecture = bestOf('lecture', rivals);
  const own = lecture && make(lecture);
  const isWhole = own?.collation.status === 'identical';
  // Where a slide joins what was published apart, each wording is the standard of its part.
  const source = bestOf('source', rivals) ?? (isWhole ? undefined : bestOf('source', matches));
  let match = source ?? best;
  let passage = make(match);
  if (source && lecture && isWhole && passage.collation.status === 'variant') {
    // The lecturer's own sentence; but where the slide quotes this work, the work is the standard.
    if (!quotes(texts[lecture.text], lecture.source, texts[source.text]?.work)) {
      [match, passage] = [lecture, own];
    }
  }
  const also = matches.filter(
    (other) =>
      other.text !== match.text &&
      overlap(other.draft, match.draft) >= ENOUGH * lengthOf(match.draft),
  );
  passage.also = also.slice(0, MOST_OTHERS).map(({text, source: theirs}) => ({
    text,
    source: comparedPart(texts[text]?.text ?? '', theirs),
  }));
  return {passage, core: match.draft};
}

/** Whether a slide quotes a work in a part of its text. */
function quotes(slide: CheckText | undefined, part: Stretch, work: number | undefined): boolean {
  return (slide?.quoted ?? []).some((one) => one.work === work && overlap(one, part) > 0);
}

function makePassage(
  draft: string,
  match: Match,
  texts: readonly CheckText[],
  quoted: readonly Quoted[],
  limits: Stretch,
): Passage {
  const text = texts[match.text]?.text ?? '';
  const marks = marksAround(quoted, match.draft);
  const own = marks
    ? {from: Math.max(marks.from, limits.from), to: Math.min(marks.to, limits.to)}
    : toClauses(draft, match.draft, text, match.source, besideMarks(quoted, match.draft, limits));
  return passageOf(draft, trim(draft, own), marks !== undefined, match.text, text, match.source);
}

/** Words without marks do not reach into a quotation beside them. */
function besideMarks(quoted: readonly Quoted[], {from, to}: Stretch, limits: Stretch): Stretch {
  const before = quoted[firstBehind(quoted, from) - 1];
  const after = quoted[firstBehind(quoted, to)];
  return {
    from: Math.max(limits.from, before && before.to < from ? before.to + 1 : 0),
    to: Math.min(limits.to, after ? Math.max(to, after.from - 1) : limits.to),
  };
}

/** The innermost marks around a match; a match may begin or end with a mark's neighbour. */
function marksAround(quoted: readonly Quoted[], {from, to}: Stretch): Quoted | undefined {
  const low = firstBehind(quoted, from);
  // Those before it that end before it are many, and none of them holds it.
  for (let at = low - 1; at >= 0 && low - at <= MOST_BEFORE; at -= 1) {
    const marks = quoted[at];
    if (marks && marks.to >= to) return lengthOf(marks) <= MOST_QUOTED ? marks : undefined;
  }
  return undefined;
}
/** So many quotations within one are looked past. */
const MOST_BEFORE = 64;

/** In the order of the draft; where two were widened into each other, the second is cut off by leaving it out. */
function disjoint(passages: readonly Passage[]): Passage[] {
  const kept: Passage[] = [];
  for (const passage of [...passages].sort((a, b) => a.draft.from - b.draft.from)) {
    const last = kept.at(-1);
    if (!last || last.draft.to <= passage.draft.from) kept.push(passage);
    else if (lengthOf(passage.draft) > lengthOf(last.draft)) kept[kept.length - 1] = passage;
  }
  return kept;
}

/** Between the same marks, passages of the same text are one, with what was put between them. */
function joinWithin(
  draft: string,
  passages: readonly Passage[],
  texts: readonly CheckText[],
): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    const between = last && draft.slice(last.draft.to, passage.draft.from);
    const isOne =
      last?.isQuoted === true &&
      passage.isQuoted &&
      last.text === passage.text &&
      between !== undefined &&
      !/["＂“”‘’「」『』\n]/u.test(between);
    if (!isOne) {
      joined.push(passage);
      continue;
    }
    const words = texts[last.text]?.text ?? '';
    joined[joined.length - 1] = {
      ...passageOf(
        draft,
        hull([last.draft, passage.draft]),
        true,
        last.text,
        words,
        hull([last.match, passage.match]),
      ),
      also: last.also,
    };
  }
  return joined;
}
