import {DomUtils, ElementType, parseDocument} from 'htmlparser2';

import {BORDER, BREAK} from './searchIndex';

import type {Voice} from './searchIndex';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, {attribs: unknown}>;

/** What a section of a page says, by voice. */
export interface SectionVoices {
  /** The words of each voice, with breaks and borders; the page's own voice under `''`. */
  texts: Map<Voice | '', string>;
  /** All its words in the order of the page, white space aside: what another reading must agree with. */
  words: string;
  /** Whose words the heading is, where all of it is marked so. */
  heading?: Voice;
}

const HEADINGS = new Set(['h1', 'h2', 'h3']);
const BLOCKS = new Set(
  'address article aside blockquote details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
/** Fields and rows: what stands in one does not run on in the next. */
const APART = new Set(['dl', 'dt', 'table', 'tr']);

/**
 * Reads whose words stand in each section of a built page. Sections are cut as
 * search-local 0.55.3 cuts them (`parseDocument`), which leaves out voices and
 * borders: from a heading to the next one beside it.
 *
 * @param html - the page
 * @returns the sections by the anchor of their heading, with `#`, or nothing for the title
 */
export function readVoices(html: string): Map<string, SectionVoices> {
  const article = DomUtils.findOne(isNamed('article'), parseDocument(html).children, true);
  const sections = new Map<string, SectionVoices>();
  if (!article) return sections;
  const headings = DomUtils.findAll(isHeading, article.children);
  const title = headings.find(({name}) => name === 'h1');
  for (const heading of headings) {
    const link = DomUtils.findOne(
      ({name, attribs}) => name === 'a' && hasClass(attribs.class, 'hash-link'),
      heading.children,
      true,
    );
    const href = link?.attribs.href ?? '';
    const hash = href.slice(Math.max(0, href.indexOf('#')));
    if (sections.has(hash)) continue;
    const nodes = heading === title ? below(heading) : untilHeading(heading);
    const voice = voiceOfHeading(heading);
    sections.set(hash, {...readSection(nodes), ...(voice && {heading: voice})});
  }
  return sections;
}

function voiceOfHeading(heading: Element): Voice | undefined {
  const {texts} = readSection(
    heading.children.filter(
      (node) => !isElement(node) || !hasClass(node.attribs.class, 'hash-link'),
    ),
  );
  const [voice = '', ...others] = texts.keys();
  return voice === '' || others.length > 0 ? undefined : voice;
}

/** What belongs to the page's title: all up to the next heading, wherever that stands. */
function below(title: Element): Node[] {
  const {parent} = title;
  const first = parent && isNamed('header')(parent) ? parent : title;
  const next = followers(first);
  if (next.some(isHeading)) return untilHeading(first);
  const nodes: Node[] = [];
  for (const node of next) {
    const heading =
      'children' in node ? DomUtils.findOne(isHeading, node.children, true) : undefined;
    if (!heading) nodes.push(node);
    else {
      const siblings = heading.parent?.children ?? [];
      nodes.push(...siblings.slice(0, siblings.indexOf(heading)).filter(isElement));
      break;
    }
  }
  return nodes;
}

function untilHeading(node: Node): Node[] {
  const next = followers(node);
  const end = next.findIndex(isHeading);
  return end < 0 ? next : next.slice(0, end);
}

function followers(node: Node): Node[] {
  const siblings = node.parent?.children ?? [];
  // Texts between elements belong to no section for search-local.
  return siblings.slice(siblings.indexOf(node) + 1).filter(isElement);
}

function readSection(nodes: readonly Node[]): Omit<SectionVoices, 'heading'> {
  const texts = new Map<Voice | '', string>();
  let all = '';
  let pending: '' | typeof BREAK | typeof BORDER = '';
  /** The quotation the words before stand in, and whether others of their block followed it. */
  let quotation: Node | undefined;
  const lastElement = new Map<Voice | '', Node | undefined>();

  const separate = (by: typeof BREAK | typeof BORDER): void => {
    if (pending !== BORDER) pending = by;
  };

  function write(data: string, voice: Voice | '', marked: Node | undefined, quote?: Node): void {
    const words = data.replace(/\s+/gu, ' ');
    if (words.trim() === '') {
      if (pending === '' && texts.has(voice)) texts.set(voice, `${texts.get(voice) ?? ''} `);
      return;
    }
    all += words.replace(/\s+/gu, '');
    if (quote && quotation && quote !== quotation && pending === '') pending = BREAK;
    quotation = quote;
    const before = texts.get(voice);
    // Two notes are two texts, however close they stand.
    const isOther = voice !== '' && before !== undefined && lastElement.get(voice) !== marked;
    const border = isOther ? BORDER : pending;
    texts.set(voice, before === undefined ? words : before + border + words);
    lastElement.set(voice, marked);
    pending = '';
  }

  function walk(node: Node, voice: Voice | '', marked: Node | undefined, quote?: Node): void {
    if (node.type === ElementType.Text) {
      write(node.data, voice, marked, quote);
      return;
    }
    if (node.type !== ElementType.Tag || node.attribs['data-search'] === 'skip') return;
    const {name, attribs} = node;
    if (name === 'br') {
      separate(BREAK);
      return;
    }
    const own = attribs['data-voice'] as Voice | undefined;
    const spoken = own === 'lecture' ? '' : (own ?? voice);
    const inside = spoken === voice ? marked : node;
    const isQuote = attribs['data-quotation'] !== undefined;
    const by = APART.has(name) ? BORDER : BLOCKS.has(name) ? BREAK : undefined;
    if (by) separate(by);
    for (const child of node.children) walk(child, spoken, inside, isQuote ? node : quote);
    // A field's value belongs to its name.
    if (by) separate(name === 'dt' ? BREAK : by);
  }

  for (const node of nodes) {
    walk(node, '', undefined);
    separate(BREAK);
  }
  for (const [voice, text] of texts) texts.set(voice, tidy(text));
  return {texts, words: all};
}

function tidy(text: string): string {
  return text
    .replace(/ *([\n\f])[\n\f ]*/gu, '$1')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

function isNamed(name: string): (node: Node) => node is Element {
  return (node): node is Element => 'name' in node && node.name === name;
}

function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

function isHeading(node: Node): node is Element {
  return 'name' in node && HEADINGS.has(node.name);
}

function hasClass(classes: string | undefined, name: string): boolean {
  return classes?.split(/\s+/u).includes(name) ?? false;
}
