import {Parser} from 'htmlparser2';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {parse as parseYaml} from 'yaml';

import {pageSyntax} from '../../knowledge/pageSyntax';
import {ImportError} from '../importError';
import {pictureOf} from '../picture';
import {readSigns} from '../signs';
import {inOneLine, joinRuns, wordsOf} from '../textRuns';
import {prepareMarkdown} from './prepareMarkdown';

import type {Block, ImportedDocument, ImportedSlide, TextRun} from '../document';
import type {Heading, Image, List, PhrasingContent, Root, RootContent, Table} from 'mdast';

/** What the site parses its pages with, but for JSX and code, which other programs do not write. */
const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .use(pageSyntax);

/**
 * Reads a lecture from Markdown: the plain shape, in which each heading or rule
 * opens a slide, and those that markitdown and pandoc write for decks. Each
 * line of a paragraph is a line of the slide.
 *
 * @param text - the file's text
 * @param readBeside - gives the bytes of a file beside it, if there is one
 * @returns its slides, and what was left out
 * @throws ImportError where it has no words
 */
export function readMarkdown(
  text: string,
  readBeside: (name: string) => Uint8Array | undefined,
): ImportedDocument {
  const {markdown, numbered} = prepareMarkdown(text);
  const root: Root = parser.parse(markdown);
  const reader = new Reader(markdown, readBeside);
  for (const node of root.children) reader.read(node, numbered);
  const {slides, omissions} = reader;
  if (slides.length === 0) throw new ImportError('it has no words');
  return {slides, omissions};
}

class Reader {
  readonly slides: ImportedSlide[] = [];
  readonly omissions: ImportedDocument['omissions'] = [];
  /** Set by a rule: the next words open a slide. */
  #opens = false;
  /** Set while notes are read. */
  #notes = false;

  constructor(
    private readonly markdown: string,
    private readonly readBeside: (name: string) => Uint8Array | undefined,
  ) {}

  read(node: RootContent, numbered: boolean): void {
    if (node.type === 'yaml') this.#readFrontMatter(node.value);
    else if (node.type === 'thematicBreak') this.#opens = true;
    else if (node.type === 'html' && node.value.startsWith('<!--')) this.#readComment(node.value);
    else if (node.type === 'heading') this.#readHeading(node, numbered);
    else this.#add(this.#blocksOf(node));
  }

  readonly #omit = (what: string): void => {
    const slide = this.slides.length;
    this.omissions.push({what, ...(slide > 0 && {slide})});
  };

  #readFrontMatter(yaml: string): void {
    const fields = parseFields(yaml);
    const lines = ['title', 'subtitle', 'institute', 'institution', 'author', 'lecturer', 'date']
      .flatMap((key) => fields[key] ?? [])
      .filter((field) => typeof field === 'string');
    const [title, ...others] = lines;
    if (title === undefined || fields.title === undefined) return;
    this.slides.push({
      title: [{text: title}],
      level: 0,
      blocks: others.map((line) => ({kind: 'paragraph', runs: [{text: line}]})),
      notes: [],
    });
    this.#opens = true;
  }

  #readComment(comment: string): void {
    const said = comment.slice(4, -3).trim();
    if (said === 'slide') this.#opens = true;
    if (said === 'slide') this.#notes = false;
    if (said === 'notes') this.#notes = true;
    if (said === '/notes') this.#notes = false;
  }

  #readHeading(heading: Heading, numbered: boolean): void {
    const {runs, id} = takeId(this.#runsOf(heading.children));
    if (wordsOf(runs) === '') return;
    const open = this.slides.at(-1);
    // A slide that a rule or a comment opened has its title first, and one only.
    if (numbered) {
      if (this.#notes || (!this.#opens && open && (open.title ?? open.blocks.length > 0))) {
        this.#add([{kind: 'paragraph', runs}]);
        return;
      }
    }
    this.#notes = false;
    this.#opens = false;
    this.slides.push({
      ...(id !== undefined && {id}),
      title: runs,
      ...(!numbered && {level: heading.depth}),
      blocks: [],
      notes: [],
    });
  }

  #add(blocks: readonly Block[]): void {
    if (blocks.length === 0) return;
    if ((this.#opens || this.slides.length === 0) && !this.#notes) {
      this.slides.push({blocks: [], notes: []});
      this.#opens = false;
    }
    const slide = this.slides.at(-1);
    if (this.#notes) slide?.notes.push(...blocks);
    else slide?.blocks.push(...blocks);
  }

  #blocksOf(node: RootContent, depth = 0): Block[] {
    switch (node.type) {
      case 'paragraph':
        return this.#linesOf(node.children);
      case 'heading':
        return [{kind: 'paragraph', runs: this.#runsOf(node.children)}];
      case 'list':
        return this.#itemsOf(node, depth);
      case 'table':
        return [this.#tableOf(node)];
      case 'code':
        return node.value.split('\n').flatMap((text): Block[] => this.#plain(text));
      case 'html':
        return htmlLines(node.value).flatMap((text): Block[] => this.#plain(text));
      case 'footnoteDefinition':
        this.#omit('a footnote');
        return [];
      case 'definition':
      case 'thematicBreak':
        return [];
      default:
        return 'children' in node
          ? node.children.flatMap((child) => this.#blocksOf(child as RootContent, depth))
          : [];
    }
  }

  #plain(text: string): Block[] {
    const words = readSigns(text, undefined, this.#omit);
    return words.trim() === '' ? [] : [{kind: 'paragraph', runs: [{text: words}]}];
  }

  /** Lines of a paragraph, and the pictures among its words after them. */
  #linesOf(children: readonly PhrasingContent[]): Block[] {
    const lines = splitLines(children).map((line) => joinRuns(this.#runsOf(line)));
    const pictures = children.flatMap((child) => (child.type === 'image' ? [child] : []));
    return [
      ...lines
        .filter((runs) => wordsOf(runs) !== '')
        .map((runs): Block => ({kind: 'paragraph', runs})),
      ...pictures.flatMap((image) => this.#pictureOf(image)),
    ];
  }

  #itemsOf(list: List, depth: number): Block[] {
    const typed = list.children.map((item) => this.#typedNumber(item.position?.start.offset));
    // Who writes 1. before every item leaves the counting to Markdown.
    const counts = typed.length > 1 && typed.every((number) => number === typed[0]);
    return list.children.flatMap((item, index) => {
      const sign = typed[index]?.slice(-1) ?? '.';
      const number = counts ? `${(list.start ?? 1) + index}${sign}` : typed[index];
      let opened = false;
      return item.children.flatMap((child): Block[] => {
        const blocks = this.#blocksOf(child, depth + 1);
        const [first, ...others] = blocks;
        if (opened || child.type !== 'paragraph' || first?.kind !== 'paragraph') return blocks;
        opened = true;
        const {runs} = first;
        return [
          {kind: 'item', depth, ...(list.ordered && number !== undefined && {number}), runs},
          ...others,
        ];
      });
    });
  }

  #typedNumber(offset: number | undefined): string | undefined {
    return /^\d+[.)]/u.exec(this.markdown.slice(offset ?? 0))?.[0];
  }

  #tableOf(table: Table): Block {
    return {
      kind: 'table',
      rows: table.children.map((row) =>
        row.children.map((cell) => ({runs: inOneLine(this.#linesOf(cell.children))})),
      ),
    };
  }

  #pictureOf({url, alt}: Image): Block[] {
    const name = decode(url);
    // Nothing outside the file's own folder is read.
    const beside = /^(?![a-z][a-z\d+.-]*:|[/\\])(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))/iu.test(name);
    return pictureOf(name, beside ? this.readBeside(name) : undefined, {
      alt: alt ?? '',
      name: name.split(/[/\\]/u).at(-1) ?? '',
      omit: this.#omit,
    });
  }

  #runsOf(children: readonly PhrasingContent[], style: Omit<TextRun, 'text'> = {}): TextRun[] {
    return joinRuns(
      children.flatMap((node): TextRun[] => {
        switch (node.type) {
          case 'text':
          case 'inlineCode':
            return [{text: readSigns(node.value, undefined, this.#omit), ...style}];
          case 'break':
            return [{text: ' '}];
          case 'strong':
            return this.#runsOf(node.children, {...style, strong: true});
          case 'link':
            return this.#runsOf(node.children, {...style, link: node.url});
          case 'html':
            return /^<br\b/iu.test(node.value) ? [{text: ' '}] : [];
          case 'footnoteReference':
            this.#omit('a footnote');
            return [];
          default:
            return 'children' in node ? this.#runsOf(node.children, style) : [];
        }
      }),
    );
  }
}

/** A line break in the source, or one that Markdown shows, ends a line of the slide. */
function splitLines(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text') {
      child.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([]);
        lines.at(-1)?.push({type: 'text', value});
      });
    } else lines.at(-1)?.push(child);
  }
  return lines;
}

/** `{#id}` at the end of a heading, as pandoc and many authors write it. */
function takeId(runs: readonly TextRun[]): {runs: TextRun[]; id?: string} {
  const last = runs.at(-1);
  const match = /\s*\{(?:\/\*\s*)?(?:#([a-z][a-z\d-]*))?[^{}]*\}\s*$/u.exec(last?.text ?? '');
  if (!last || !match || !/[#.=]/u.test(match[0])) return {runs: [...runs]};
  const text = last.text.slice(0, match.index);
  const id = match[1];
  return {
    runs: [...runs.slice(0, -1), ...(text === '' ? [] : [{...last, text}])],
    ...(id !== undefined && {id}),
  };
}

function parseFields(yaml: string): Record<string, unknown> {
  try {
    const fields: unknown = parseYaml(yaml, {maxAliasCount: 0});
    return typeof fields === 'object' && fields !== null ? {...fields} : {};
  } catch {
    return {};
  }
}

/** The words of HTML, a line for each block. */
function htmlLines(html: string): string[] {
  const lines: string[] = [''];
  const skipped = /^(?:script|style)$/u;
  let open = 0;
  const reader = new Parser({
    onopentagname(name) {
      if (skipped.test(name)) open += 1;
      if (!/^(?:a|b|code|em|i|span|strong|sub|sup|u)$/u.test(name)) lines.push('');
    },
    ontext(text) {
      if (open === 0) lines.push(`${lines.pop() ?? ''}${text.replace(/\s+/gu, ' ')}`);
    },
    onclosetag(name) {
      if (skipped.test(name)) open -= 1;
      if (!/^(?:a|b|code|em|i|span|strong|sub|sup|u)$/u.test(name)) lines.push('');
    },
  });
  reader.end(html);
  return lines.filter((line) => line.trim() !== '');
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
