/** What kind of page a section stands on. */
export type PageKind = 'lecture' | 'source' | 'page' | 'quotation';

/** Whose words a text is: the lecturer's, those a source was published with, or the editor's. */
export type Voice = 'lecture' | 'source' | 'editor';

/**
 * Stands between paragraphs, items of a list and quotations of one voice: words
 * run on across it, an excerpt shows it.
 */
export const BREAK = '\n';
/** Stands between texts that do not run on, such as two notes or two fields: no phrase reaches across. */
export const BORDER = '\f';

/** A page whose text can be searched. */
export interface IndexedPage {
  url: string;
  title: string;
  kind: PageKind;
  /** The title of the lecture it is a part of. */
  lecture?: string;
}

/**
 * What one voice says in a section of a page: a heading and what stands below
 * it. Where several voices speak in a section, each is an entry of its own.
 */
export interface IndexedSection {
  /** The index of its page. */
  page: number;
  /** The anchor of its heading, with `#`, or nothing for the page's beginning. */
  hash: string;
  heading: string;
  /** Its words, with {@link BREAK} and {@link BORDER} in them. */
  text: string;
  /** The number of the slide it shows. */
  slide?: number;
  /** Whose words they are; left out, those of its kind of page: see {@link voiceOf}. */
  voice?: Voice;
  /** Whether the heading only says where it stands: it is searched in another voice's entry. */
  headingElsewhere?: true;
}

/** A quotation in a section's text. */
export interface IndexedQuotation {
  /** The index of its section. */
  section: number;
  /** Where its words stand in the section's text. */
  from: number;
  to: number;
  id: string;
  /** The source in short; empty where there is none. */
  label: string;
}

/** A term or a name with its Hanyu Pinyin, syllables apart. */
export interface IndexedTerm {
  term: string;
  pinyin: string;
}

/**
 * The search index: the texts and what the result rows need, nothing else.
 * Pages and sections stand in the order of the lectures.
 */
export interface SearchIndex {
  pages: IndexedPage[];
  sections: IndexedSection[];
  quotations: IndexedQuotation[];
  terms: IndexedTerm[];
  /** The traditional characters in the texts, each followed by its simplified one. */
  variants?: string;
  /** The Chinese characters in the texts that sound alike, in groups with a space between them. */
  sounds?: string;
  /** In a part of an index, whether the whole has several lectures; left out, its own pages say it. */
  hasSeveralLectures?: boolean;
}

/** A section as it is sent; a further voice of the section before it has only what differs. */
type PackedSection =
  | [page: number, hash: string, heading: string, text: string, slide: number, voice?: number]
  | [text: string, voice: number, heading?: string];

/** The index as it is sent: rows without names. */
export interface PackedIndex {
  pages: [url: string, title: string, kind: PageKind, lecture: string][];
  sections: PackedSection[];
  quotations: [section: number, from: number, to: number, id: string, label: string][];
  terms: [term: string, pinyin: string][];
  variants?: string;
  sounds?: string;
}

const VOICES: readonly Voice[] = ['lecture', 'source', 'editor'];

const VOICE_OF_KIND: Readonly<Record<PageKind, Voice>> = {
  lecture: 'lecture',
  quotation: 'source',
  source: 'editor',
  page: 'editor',
};

/**
 * Says whose words a section's are.
 *
 * @param index - the index
 * @param section - one of its sections
 * @returns its voice, or that of its kind of page
 */
export function voiceOf(
  {pages}: Pick<SearchIndex, 'pages'>,
  {page, voice}: Pick<IndexedSection, 'page' | 'voice'>,
): Voice {
  return voice ?? VOICE_OF_KIND[pages[page]?.kind ?? 'page'];
}

/**
 * Packs an index for the way to the browser. A heading that is its page's title is not sent twice.
 *
 * @param index - the index
 * @returns its rows
 */
export function packIndex({
  pages,
  sections,
  quotations,
  terms,
  variants,
  sounds,
}: SearchIndex): PackedIndex {
  return {
    pages: pages.map(({url, title, kind, lecture}) => [url, title, kind, lecture ?? '']),
    sections: sections.map((section, at): PackedSection => {
      const {page, hash, heading, text, slide, voice, headingElsewhere} = section;
      const before = sections[at - 1];
      if (voice && before?.page === page && before.hash === hash && before.slide === slide) {
        if (headingElsewhere && heading === before.heading) return [text, VOICES.indexOf(voice)];
        if (!headingElsewhere) return [text, VOICES.indexOf(voice), heading];
      }
      return [
        page,
        hash,
        heading === pages[page]?.title ? '' : heading,
        text,
        slide ?? 0,
        ...((voice || headingElsewhere
          ? [(voice ? VOICES.indexOf(voice) + 1 : 0) + (headingElsewhere ? 4 : 0)]
          : []) as [number?]),
      ];
    }),
    quotations: quotations.map(({section, from, to, id, label}) => [section, from, to, id, label]),
    terms: terms.map(({term, pinyin}) => [term, pinyin]),
    ...(variants && {variants}),
    ...(sounds && {sounds}),
  };
}

/**
 * Unpacks an index that was sent.
 *
 * @param packed - its rows
 * @returns the index
 */
export function unpackIndex({
  pages,
  sections,
  quotations,
  terms,
  variants,
  sounds,
}: PackedIndex): SearchIndex {
  const unpacked: IndexedSection[] = [];
  for (const row of sections) {
    const before = unpacked.at(-1);
    if (isFurther(row)) {
      const [text, code, heading] = row;
      const {page = 0, hash = '', slide} = before ?? {};
      unpacked.push({
        page,
        hash,
        heading: heading ?? before?.heading ?? '',
        text,
        ...(slide !== undefined && {slide}),
        voice: VOICES[code] ?? 'editor',
        ...(heading === undefined && {headingElsewhere: true}),
      });
      continue;
    }
    const [page, hash, heading, text, slide, code = 0] = row;
    const voice = VOICES[(code & 3) - 1];
    unpacked.push({
      page,
      hash,
      heading: heading || (pages[page]?.[1] ?? ''),
      text,
      ...(slide > 0 && {slide}),
      ...(voice && {voice}),
      ...(code >= 4 && {headingElsewhere: true}),
    });
  }
  return {
    pages: pages.map(([url, title, kind, lecture]) => ({
      url,
      title,
      kind,
      ...(lecture !== '' && {lecture}),
    })),
    sections: unpacked,
    quotations: quotations.map(([section, from, to, id, label]) => ({
      section,
      from,
      to,
      id,
      label,
    })),
    terms: terms.map(([term, pinyin]) => ({term, pinyin})),
    ...(variants !== undefined && {variants}),
    ...(sounds !== undefined && {sounds}),
  };
}

function isFurther(row: PackedSection): row is [string, number, string?] {
  return typeof row[0] === 'string';
}
