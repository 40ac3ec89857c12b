import {createHash} from 'node:crypto';

import {stringify} from 'yaml';

import {writeLock} from '../../knowledge/lectureLock';
import {withholdContactDetails} from '../contactDetails';
import {findLecturer} from '../lecturer';
import {cutParts} from '../outline';
import {wordsOf} from '../textRuns';
import {firstWords, writeBlocks} from './blocks';
import {webAddress} from './inlineMdx';
import {writeLine} from './line';

import type {ImportedDocument, ImportedSlide, Omission, Picture} from '../document';
import type {OutlinePart} from '../outline';

/** A lecture as files of the site. */
export interface WrittenLecture {
  /** File name, from the site's folder, and content. */
  files: Map<string, string | Uint8Array>;
  title: string;
  /** What the file has and the lecture has not. */
  omissions: Omission[];
  /** What the file does not say and its editor should, one sentence each. */
  missing: string[];
}

/** What stands in the front matter where the slides say nothing. */
const UNKNOWN = '原稿未注明';
const LONGEST_TITLE = 40;
const LONGEST_HEAD = 20;

/**
 * Makes the files of a lecture: its transcript with the lock that holds it, its
 * pages, and the pages that show all of it. Contact details are withheld.
 *
 * @param id - the lecture's id
 * @param imported - the lecture as its file has it
 * @param fallbackTitle - its title where the first slide has none
 * @returns the files, and what an author should know
 */
export function writeLecture(
  id: string,
  imported: ImportedDocument,
  fallbackTitle: string,
): WrittenLecture {
  const {slides, omissions} = withholdContactDetails(imported);
  const [first, ...others] = slides;
  const titled = first ? [withTitle(first), ...others] : [];
  const parts = cutParts(titled).map(nameOpening);
  const cover = titled[0];
  const title = cover?.title ? wordsOf(cover.title) : fallbackTitle;
  const named = cover ? findLecturer(cover) : {};

  const files = new Map<string, string | Uint8Array>();
  const pictures = new Map<string, string>();
  const transcript: string[] = [];
  const notes: string[] = [];
  const links = new Set<string>();
  const names = nameParts(parts);
  const heads = runningHeads(parts.flatMap((part) => part.slides));
  const width = Math.max(2, String(titled.length).length);
  let number = 0;

  parts.forEach((part, index) => {
    const running: Record<string, string> = {};
    const body: string[] = [];
    part.slides.forEach((slide, place) => {
      number += 1;
      const slideId = slide.id ?? `${id}-${String(number).padStart(width, '0')}`;
      const head = heads[number - 1];
      if (head !== undefined) running[slideId] = head;
      const omit = (what: string): void => {
        omissions.push({what, slide: slide.number ?? number});
      };
      const keep = (picture: Picture): string => {
        const hash = createHash('sha256').update(picture.data).digest('hex');
        const name =
          pictures.get(hash) ?? `picture-${String(pictures.size + 1)}.${picture.extension}`;
        pictures.set(hash, name);
        files.set(`docs/lectures/${id}/img/${name}`, picture.data);
        return `./img/${name}`;
      };
      const heading = slide.title && writeLine(slide.title, false, omit);
      const {spoken, mdx} = writeBlocks(slide.blocks, {omit, keep});
      if (transcript.length > 0) transcript.push('');
      transcript.push(...(heading ? [heading.spoken, ''] : []), ...spoken);
      const words = heading?.mdx ?? '<EditorNote inline>无标题</EditorNote>';
      body.push(`${place === 0 ? '#' : '##'} ${words} {/* #${slideId} */}`, ...mdx);
      for (const link of linksOf(slide)) links.add(link);
      notes.push(...writeNotes(slideId, slide));
    });
    const isCover = index === 0;
    const frontMatter = {
      title: isCover ? title : (part.title ?? title),
      ...(isCover && parts.length > 1 && {sidebar_label: '封面与目录'}),
      sidebar_position: index + 1,
      description: isCover ? `讲稿《${title}》。` : `讲稿《${title}》：${part.title ?? ''}。`,
      ...(isCover && {
        lecturer: named.lecturer ?? UNKNOWN,
        institution: named.institution ?? UNKNOWN,
      }),
      ...(Object.keys(running).length > 0 && {running_heads: running}),
    };
    files.set(`docs/lectures/${id}/${names[index] ?? 'index'}.mdx`, page(frontMatter, body));
  });

  const spoken = `${transcript.join('\n')}\n`;
  files.set(`transcripts/${id}.md`, spoken);
  files.set(`transcripts/${id}.lock.yml`, writeLock(spoken, [...links]));
  if (notes.length > 0) files.set(`transcripts/${id}.notes.md`, `${notes.join('\n\n')}\n`);
  files.set(`docs/handouts/${id}.mdx`, handout(id, title, names));
  files.set(`docs/transcripts/${id}.mdx`, transcriptPage(title));
  return {
    files,
    title,
    omissions,
    missing: (['lecturer', 'institution'] as const)
      .filter((key) => named[key] === undefined)
      .map(
        (key) => `the first slide names no ${key}: docs/lectures/${id}/index.mdx says ${UNKNOWN}`,
      ),
  };
}

/** The first words of the first slide are the lecture's title. */
function withTitle(slide: ImportedSlide): ImportedSlide {
  return takeTitle(slide, (words) => words.length <= LONGEST_TITLE);
}

/** What opens a part is its title, on a slide without one too. */
function nameOpening(part: OutlinePart): OutlinePart {
  const [first, ...others] = part.slides;
  if (!first) return part;
  return {...part, slides: [takeTitle(first, (words) => words === part.title), ...others]};
}

function takeTitle(slide: ImportedSlide, isTitle: (words: string) => boolean): ImportedSlide {
  const [block, ...blocks] = slide.blocks;
  if (slide.title || (block?.kind !== 'paragraph' && block?.kind !== 'item')) return slide;
  const numbered = block.kind === 'item' && block.number !== undefined;
  return numbered || !isTitle(wordsOf(block.runs)) ? slide : {...slide, title: block.runs, blocks};
}

/** `index`, then `part-1`, `part-1-1`, `part-1-2`, `part-2`. */
function nameParts(parts: readonly OutlinePart[]): string[] {
  let main = 0;
  let sub = 0;
  return parts.map(({depth}, index) => {
    if (index === 0) return 'index';
    if (depth === 0 || main === 0) {
      main += 1;
      sub = 0;
      return `part-${main}`;
    }
    sub += 1;
    return `part-${main}-${sub}`;
  });
}

/** Short titles for slides that have none, or one that an earlier slide has. */
function runningHeads(slides: readonly ImportedSlide[]): (string | undefined)[] {
  const seen = new Map<string, number>();
  return slides.map((slide, index) => {
    const title = slide.title && wordsOf(slide.title);
    const name = title ?? clip(firstWords(slide.blocks) ?? `第 ${index + 1} 张`);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times > 1) return `${name}（${times}）`;
    return title === undefined ? name : undefined;
  });
}

function clip(words: string): string {
  const signs = Array.from(words);
  return signs.length > LONGEST_HEAD ? `${signs.slice(0, LONGEST_HEAD).join('')}……` : words;
}

function linksOf({title = [], blocks}: ImportedSlide): string[] {
  const runs = [
    ...title,
    ...blocks.flatMap((block) => {
      if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.runs);
      return block.kind === 'picture' ? [] : block.runs;
    }),
  ];
  return runs.flatMap(({link}) => webAddress(link ?? '') ?? []);
}

function writeNotes(slideId: string, {notes}: ImportedSlide): string[] {
  const {spoken} = writeBlocks(notes, {omit: () => undefined, keep: () => ''});
  return spoken.length > 0 ? [[`## ${slideId}`, '', ...spoken].join('\n')] : [];
}

function page(frontMatter: object, body: readonly string[]): string {
  // Docusaurus reads front matter as YAML 1.1, where more words than in 1.2 are no text.
  const head = stringify(frontMatter, {version: '1.1', lineWidth: 0});
  return `---\n${head}---\n\n${body.join('\n\n')}\n`;
}

function handout(id: string, title: string, names: readonly string[]): string {
  const component = (name: string): string =>
    name === 'index' ? 'Cover' : name.replace(/^p/u, 'P').replace(/-/gu, '_');
  return page(
    {
      title: '整篇阅读',
      description: `《${title}》全文，一页读完，可直接打印成讲义。`,
      hide_title: true,
      hide_table_of_contents: true,
    },
    [
      names
        .map((name) => `import ${component(name)} from '../lectures/${id}/${name}.mdx';`)
        .join('\n'),
      `<Handout parts={[${names.map(component).join(', ')}]} />`,
    ],
  );
}

function transcriptPage(title: string): string {
  return page(
    {
      title: '讲稿原文',
      description: `《${title}》文字稿，逐行编号，每一行都有固定地址，并与幻灯片互相链接。`,
      hide_table_of_contents: true,
    },
    [
      '# 讲稿原文',
      `<EditorNote>\n  这里按行刊出文字稿，行号就是地址：第 8 行的地址以 \`#L8\` 结尾。每行末尾的链接通向它所在的幻灯片。空行保留编号，没有含义。\n</EditorNote>`,
      '<Transcript />',
    ],
  );
}
