import {escapeRegExp} from '../search/escapeRegExp';
import {normalizeText} from '../search/normalize';
import {collate} from '../knowledge/collation/collate';
import {findOccurrences} from '../knowledge/terms';
import {buildCorpus} from '../textReuse/corpus';
import {findReuse} from '../textReuse/findReuse';
import {withMarks} from '../textReuse/withMarks';
import {escapeMdx} from './write/inlineMdx';

import type {CollationStatus} from '../knowledge/collation/collate';
import type {PageLine} from '../knowledge/lecturePage';
import type {Quotation} from '../knowledge/quotations/quotation';
import type {Slide} from '../knowledge/slides';
import type {Source} from '../knowledge/sources/source';
import type {Term} from '../knowledge/terms';
import type {Stretch} from '../textReuse/readText';

/** What the site has, other than the lecture that is imported. */
export interface KnownContent {
  sources: readonly Source[];
  quotations: readonly Quotation[];
  terms: readonly Term[];
}

/** A lecture as it was just written. */
export interface DraftLecture {
  id: string;
  slides: readonly Pick<Slide, 'number' | 'file' | 'lines'>[];
  quotations: readonly Quotation[];
  /** The texts of its pages, by file. */
  pages: ReadonlyMap<string, string>;
}

/** Words of the lecture that the site has already as a quotation, or as the published wording of one. */
export interface SuggestedQuotation {
  slide: number;
  file: string;
  line: number;
  /** The words as their page has them, wrapped. */
  mdx: string;
  /** How the words stand to those that the site has. */
  status: CollationStatus;
  /** The quotation that has them, or whose wording was published so. */
  known: {quotation: string; published: boolean; source?: string};
}

/** A term of the index that the lecture uses. */
export interface SuggestedTerm {
  term: string;
  slides: number[];
}

/** What an editor of the lecture may want to do next. */
export interface Suggestions {
  /** The most telling first. */
  quotations: SuggestedQuotation[];
  /** Those on most slides first. */
  terms: SuggestedTerm[];
}

interface Passage {
  text: string;
  quotation: string;
  published: boolean;
  attributes: Pick<Quotation, 'source' | 'by' | 'phrase'>;
}

/** What is left of a passage on a line of its own and is shorter says nothing. */
const LEAST_WORDS = 7;

/**
 * Finds what of a new lecture the site knows: passages that are quoted or
 * published there, the same or nearly, and terms of its index. It proposes; what
 * is a quotation the editor decides.
 *
 * @param draft - the lecture
 * @param known - what the site has
 * @returns the suggestions, best first
 */
export function suggest(draft: DraftLecture, known: KnownContent): Suggestions {
  return {quotations: suggestQuotations(draft, known), terms: suggestTerms(draft, known.terms)};
}

function suggestQuotations(draft: DraftLecture, known: KnownContent): SuggestedQuotation[] {
  const passages = passagesOf(known);
  const corpus = buildCorpus(passages.map(({text}) => text));
  const taken = new Set([...known.quotations, ...draft.quotations].map(({id}) => id));
  const quoted = draft.quotations.map(({lines}) => normalizeText(lines.join('')));
  return draft.slides
    .flatMap((slide) => {
      const lines = slide.lines.filter((line) => line.slide === undefined && !line.heading);
      const text = lines.map((line) => line.text).join('\n');
      const page = draft.pages.get(slide.file)?.split(/\r?\n/u) ?? [];
      return findReuse(text, corpus)
        .sort((a, b) => b.bits - a.bits)
        .flatMap(({draft: found, text: at, bits}) =>
          cut(lines, text, found, page).map((piece) => ({
            ...piece,
            bits,
            passage: passages[at],
            slide,
            page,
          })),
        )
        .filter(
          ({at}, index, all) => !all.slice(0, index).some((other) => isMostlyIn(at, other.at)),
        );
    })
    .filter(({words}) => {
      const own = normalizeText(words);
      return !quoted.some((other) => other.includes(own) || own.includes(other));
    })
    .sort((a, b) => b.bits - a.bits)
    .flatMap(({words, lines, passage, slide, page}): SuggestedQuotation[] => {
      const [first] = lines;
      if (!first || !passage) return [];
      const {status} = collate(words, passage.text);
      if (status === undefined) return [];
      const {quotation, published, attributes} = passage;
      const id = freeId(`${draft.id}-${quotation}`, taken);
      return [
        {
          slide: slide.number,
          file: slide.file,
          line: first.line,
          mdx: wrap({id, ...attributes}, words, lines, page),
          status,
          known: {
            quotation,
            published,
            ...(attributes.source !== undefined && {source: attributes.source}),
          },
        },
      ];
    });
}

/** Neighbours may share a few words. */
function isMostlyIn(words: Stretch, other: Stretch): boolean {
  const shared = Math.min(words.to, other.to) - Math.max(words.from, other.from);
  return shared * 2 > words.to - words.from;
}

/** Published wordings first: of the same words, they are the ones found. */
function passagesOf({sources, quotations}: KnownContent): Passage[] {
  const writers = new Map(quotations.map(({id, by}) => [id, by]));
  const attributesOf = ({source, by, phrase}: Passage['attributes']): Passage['attributes'] => ({
    ...(source !== undefined && {source}),
    ...(by && {by}),
    ...(phrase !== undefined && {phrase}),
  });
  return [
    ...sources.flatMap(({id, published}) =>
      published.map(({quotation, text}) => ({
        text,
        quotation,
        published: true,
        attributes: attributesOf({source: id, by: writers.get(quotation)}),
      })),
    ),
    // Sentences of another lecturer's own are nobody's quotations.
    ...quotations
      .filter(({source, phrase}) => source !== undefined || phrase !== undefined)
      .map((quotation) => ({
        text: quotation.lines.join('\n'),
        quotation: quotation.id,
        published: false,
        attributes: attributesOf(quotation),
      })),
  ];
}

interface Piece {
  words: string;
  /** Where they stand in the text of the slide. */
  at: Stretch;
  lines: PageLine[];
}

/** Cuts words that run over several lines: a quotation holds one line, or whole items of a list. */
function cut(
  lines: readonly PageLine[],
  text: string,
  found: Stretch,
  page: readonly string[],
): Piece[] {
  const {from, to} = withMarks(text, found);
  let start = 0;
  const pieces = lines.flatMap((line): (Piece & {whole: boolean})[] => {
    const begin = start;
    const end = begin + line.text.length;
    start = end + 1;
    if (from >= end || to <= begin) return [];
    const at = {from: Math.max(from, begin), to: Math.min(to, end)};
    const words = text.slice(at.from, at.to);
    return [{words, at, lines: [line], whole: words === line.text}];
  });
  const own = pieces.flatMap((piece) => piece.lines);
  if (pieces.length > 1 && pieces.every(({whole}) => whole) && isList(own, page)) {
    return [
      {
        words: text.slice(from, to),
        at: {from, to},
        lines: own,
      },
    ];
  }
  return pieces.length === 1
    ? pieces
    : pieces.filter(({words}) => normalizeText(words).length >= LEAST_WORDS);
}

/** Whether lines are items of a list, one below the other. */
function isList(lines: readonly PageLine[], page: readonly string[]): boolean {
  return lines.every(
    ({line}, at) =>
      line === (lines[0]?.line ?? 0) + at && /^\s*(?:-|\d+\.)\s/u.test(page[line - 1] ?? ''),
  );
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  taken.add(free);
  return free;
}

function wrap(
  attributes: Pick<Quotation, 'id' | 'source' | 'by' | 'phrase'>,
  words: string,
  lines: readonly PageLine[],
  page: readonly string[],
): string {
  const open = `<Quotation ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;')}"`)
    .join(' ')}>`;
  const sources = lines.map(({line}) => page[line - 1] ?? '');
  if (lines.length > 1) return [open, '', ...sources, '', '</Quotation>'].join('\n');
  return `${open}${findSource(sources.join(''), words) ?? escapeMdx(words)}</Quotation>`;
}

/** Finds words in a line of a page, which has signs between them that a reader does not see. */
function findSource(line: string, words: string): string | undefined {
  const signs = Array.from(words, escapeRegExp);
  const [source] = new RegExp(signs.join('(?:\\*\\*|\\\\)*'), 'u').exec(line) ?? [];
  // Bold that begins or ends within cannot be cut.
  return source !== undefined && source.split('**').length % 2 === 1 ? source : undefined;
}

function suggestTerms({slides}: DraftLecture, terms: readonly Term[]): SuggestedTerm[] {
  const lines = slides.flatMap(({number, lines: own}) =>
    own.map(({text}) => ({text, slide: String(number)})),
  );
  return terms
    .map(({term}) => ({
      term,
      slides: [...new Set(findOccurrences(term, lines).map(({slide}) => Number(slide)))],
    }))
    .filter((entry) => entry.slides.length > 0)
    .sort((a, b) => b.slides.length - a.slides.length);
}
