import {Converter} from 'opencc-js/t2cn';

import {normalize, normalizeText, originalRange} from './normalize';
import {listSounds, romanizeNames} from './romanize';
import {listVariants, simplifyCharacter} from './script';
import {BORDER, voiceOf} from './searchIndex';

import type {
  IndexedPage,
  IndexedQuotation,
  IndexedSection,
  IndexedTerm,
  PageKind,
  SearchIndex,
  Voice,
} from './searchIndex';

/** A document of search-local 0.55: a title (without `p`) or a section's text or heading. */
export interface StockDocument {
  /** Its id, or that of the page's title in `p`. */
  i: number;
  p?: number;
  /** The text, or the title. */
  t: string;
  /** The title of the section the text belongs to. */
  s?: string;
  /** The page's address and the section's anchor. */
  u: string;
  h?: string;
}

/** The lists of documents that search-local collects. */
export interface StockDocuments {
  titles: StockDocument[];
  headings: StockDocument[];
  contents: StockDocument[];
}

/** What the site knows beside the texts. */
export interface SearchFacts {
  /** The pages in the order of the lectures, each with its kind. */
  pages: readonly {url: string; kind: PageKind; lecture?: string}[];
  /** Slide numbers by address with anchor. */
  slides: Readonly<Record<string, number>>;
  /** The editor's short titles of slides, by address with anchor. */
  runningHeads?: Readonly<Record<string, string>>;
  /** Quotations with the address of their page. */
  quotations: readonly {id: string; url: string; lines: readonly string[]; label: string}[];
  /** Published wordings, each shown on its quotation's own page. */
  wordings: readonly {url: string; title: string; text: string; lecture?: string}[];
  terms: readonly IndexedTerm[];
  /** People who can be found by the Pinyin of their names. */
  names?: readonly string[];
}

/** Whose words stand in a section. */
export interface SectionVoices {
  /** The words of each voice below the heading; those of the page's own voice under `''`. */
  texts: ReadonlyMap<Voice | '', string>;
  /** Whose words the heading is; left out, the page's own voice's. */
  heading?: Voice;
}

/** Whose words stand in the sections, by page and anchor. */
export type VoiceTexts = ReadonlyMap<string, SectionVoices>;

/**
 * Makes the index from the documents that search-local read off the built pages.
 *
 * @param documents - its documents
 * @param facts - what the site knows beside the texts
 * @param voices - whose words stand in the sections; where left out, those of the page's own voice
 * @returns the index, in the order of the lectures
 */
export function makeIndex(
  documents: StockDocuments,
  facts: SearchFacts,
  voices: VoiceTexts = new Map(),
): SearchIndex {
  const order = new Map(facts.pages.map(({url}, at) => [url, at]));
  const rank = ({u}: StockDocument): number => order.get(u) ?? order.size;
  const titles = [...documents.titles].sort((a, b) => rank(a) - rank(b));
  const pages = titles.map((title) => {
    const {kind = 'page' as const, lecture} = facts.pages[rank(title)] ?? {};
    return {url: title.u, title: title.t, kind, ...(lecture !== undefined && {lecture})};
  });

  const allContents = groupBy(documents.contents, ({p}) => p);
  const allHeadings = groupBy(documents.headings, ({p}) => p);
  const sections = titles.flatMap((title, page) => {
    const contents = allContents.get(title.i) ?? [];
    const withText = new Set(contents.map(({h}) => h ?? ''));
    // A heading with nothing below it is a section too.
    const bare = (allHeadings.get(title.i) ?? []).filter(({h}) => !withText.has(h ?? ''));
    const listed = [
      ...contents.map(({h = '', s = title.t, t}) => ({hash: h, heading: s, text: t})),
      ...bare.map(({h = '', t}) => ({hash: h, heading: t, text: ''})),
    ];
    // A title with nothing below it is not among the documents of its page.
    const titled = listed.some(({heading}) => heading === title.t);
    const all = titled ? listed : [{hash: '', heading: title.t, text: ''}, ...listed];
    return all.flatMap((section) => {
      const address = title.u + section.hash;
      const slide = facts.slides[address];
      return byVoice(
        pages,
        {page, ...section, ...(slide !== undefined && {slide})},
        voices.get(address),
        facts.runningHeads?.[address],
      );
    });
  });

  const lectureTexts = groupBy(
    sections.flatMap((indexed, section) =>
      voiceOf({pages}, indexed) === 'lecture'
        ? [{section, text: indexed.text, url: pages[indexed.page]?.url}]
        : [],
    ),
    ({url}) => url,
  );
  const quotations = placeQuotations(facts.quotations, lectureTexts);
  // They are no documents of search-local's: their pages are made by a plugin.
  const wordings = facts.wordings.map(({url, title, lecture}) => ({
    url,
    title,
    kind: 'quotation' as const,
    ...(lecture !== undefined && {lecture}),
  }));
  const published = facts.wordings.flatMap(({title, text}, at): IndexedSection[] => {
    const place = {page: pages.length + at, hash: '', heading: title};
    return [
      {...place, text, headingElsewhere: true},
      {...place, text: '', voice: 'editor'},
    ];
  });
  const all = [...sections, ...published];
  const texts = all.flatMap(({heading, text}) => [heading, text]);
  const convert = Converter({from: 't', to: 'cn'});
  const variants = listVariants(texts, convert);
  const chars = new Set(texts.flatMap((text) => [...new Set(normalizeText(text))]));
  const sounds = listSounds([...chars].map((char) => simplifyCharacter(char, convert)));
  return {
    pages: [...pages, ...wordings],
    sections: all,
    quotations,
    terms: [...facts.terms, ...romanizeNames(facts.names ?? [])],
    ...(variants !== '' && {variants}),
    ...(sounds !== '' && {sounds}),
  };
}

/**
 * Finds where each quotation stands. Quotations come in the order of the page:
 * of two with the same words the second stands behind the first.
 */
function placeQuotations(
  quotations: SearchFacts['quotations'],
  lectureTexts: ReadonlyMap<string | undefined, readonly {section: number; text: string}[]>,
): IndexedQuotation[] {
  const taken = new Set<string>();
  return quotations.flatMap(({id, url, lines, label}): IndexedQuotation[] => {
    const words = normalizeText(lines.join(''));
    if (words === '') return [];
    for (const {section, text} of lectureTexts.get(url) ?? []) {
      const normalized = normalize(text);
      for (let at = -1; (at = normalized.text.indexOf(words, at + 1)) >= 0;) {
        const place = `${section} ${at} ${words.length}`;
        if (taken.has(place)) continue;
        taken.add(place);
        return [{section, ...originalRange(normalized, text, at, at + words.length), id, label}];
      }
    }
    return [];
  });
}

/** Makes an entry of each voice in a section; the heading is the page's own. */
function byVoice(
  pages: IndexedPage[],
  section: IndexedSection,
  {texts, heading}: Partial<SectionVoices> = {},
  runningHead?: string,
): IndexedSection[] {
  const own = voiceOf({pages}, section);
  const voices = new Map<Voice, string>();
  for (const [marked, text] of texts ?? [['', section.text] as const]) {
    const voice = marked === '' ? own : marked;
    const before = voices.get(voice);
    voices.set(voice, before === undefined ? text : before + BORDER + text);
  }
  const headed = heading ?? own;
  const below = voices.get(headed) ?? '';
  const notes = voices.get('editor') ?? '';
  voices.delete(headed);
  const entries: IndexedSection[] = [
    {...section, text: below, ...(headed !== own && {voice: headed})},
  ];
  // The running head is the editor's, as the notes are.
  if (runningHead !== undefined && runningHead !== section.heading) {
    if (headed === 'editor') {
      entries[0] = {...section, text: [runningHead, below].join(BORDER), voice: 'editor'};
    } else {
      voices.delete('editor');
      const text = notes && BORDER + notes;
      entries.push({...section, heading: runningHead, text, voice: 'editor'});
    }
  }
  for (const [voice, text] of voices) {
    entries.push({...section, text, ...(voice !== own && {voice}), headingElsewhere: true});
  }
  return entries;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
