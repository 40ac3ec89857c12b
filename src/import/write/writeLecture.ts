import {createHash} from 'node:crypto';

import {stringify} from 'yaml';

import {writeLock} from '../../knowledge/lectureLock';
import {withholdContactDetails} from '../contactDetails';
import {findLecturer} from '../lecturer';
import {cutParts} from '../outline';
import {wordsOf} from '../textRuns';
import {writeBlocks} from './blocks';
import {keepAdditions, pairSlides, wordsOfLines} from './former';
import {webAddress} from './inlineMdx';
import {writeLine} from './line';
import {namePages, nameSlides} from './names';
import {nameOpening, runningHeads, withTitle} from './titles';

import type {ImportedDocument, ImportedSlide, Omission, Picture} from '../document';
import type {BlockContext} from './blocks';
import type {FormerPage} from './former';

/** A lecture as files of the site. */
export interface WrittenLecture {
  /** File name, from the site's folder, and content. */
  files: Map<string, string | Uint8Array>;
  title: string;
  /** What the file has and the lecture has not. */
  omissions: Omission[];
  /** What the file does not say and its editor should, one sentence each. */
  missing: string[];
  /** What of a former lecture found no place in this one. */
  lost: string[];
  /** The files of former pages that are no more. */
  removed: string[];
}

/** What stands in the front matter where the slides say nothing. */
const UNKNOWN = '原稿未注明';

/**
 * Makes the files of a lecture: its transcript with the lock that holds it, and
 * its pages. Contact details are withheld.
 *
 * @param id - the lecture's id
 * @param imported - the lecture as its file has it
 * @param fallbackTitle - its title where the first slide has none
 * @param former - the pages of the lecture that it revises: ids, addresses and what the editor
 *   added stay where the words still stand
 * @returns the files, and what an author should know
 */
export function writeLecture(
  id: string,
  imported: ImportedDocument,
  fallbackTitle: string,
  former: readonly FormerPage[] = [],
): WrittenLecture {
  const {slides, omissions} = withholdContactDetails(imported);
  const [first, ...others] = slides;
  const titled = first ? [withTitle(first), ...others] : [];
  const parts = cutParts(titled).map(nameOpening);
  const cover = titled[0];
  const title = cover?.title ? wordsOf(cover.title) : fallbackTitle;
  const named = cover ? findLecturer(cover) : {};

  const files = new Map<string, string | Uint8Array>();
  const keep = ({data, extension}: Picture): string => {
    // Named by its content, a picture keeps its name in a revised lecture.
    const hash = createHash('sha256').update(data).digest('hex').slice(0, 8);
    files.set(`docs/lectures/${id}/img/picture-${hash}.${extension}`, data);
    return `./img/picture-${hash}.${extension}`;
  };
  const slidesOf = parts.map((part) =>
    part.slides.map((slide, index) => {
      const number = slide.number ?? titled.indexOf(slide) + 1;
      const omit = (what: string): void => {
        omissions.push({what, ...(number > 0 && {slide: number})});
      };
      return writeSlide(slide, index === 0, {omit, keep});
    }),
  );
  const written = slidesOf.flat();
  const formerSlides = former.flatMap((page) => page.slides);
  const pairs = pairSlides(
    written.map(({words}) => words),
    formerSlides,
  );
  const ids = nameSlides(
    id,
    written.map(({slide}) => slide),
    pairs,
    formerSlides,
  );
  const names = namePages(
    parts,
    slidesOf.map(([opening]) => ids[written.indexOf(opening ?? NONE)]),
    former,
  );
  const heads = runningHeads(written.map(({slide}) => slide));
  const formerHeads = Object.assign(
    {},
    ...former.map((page) => page.frontMatter.running_heads ?? {}),
  ) as Record<string, string>;
  const lost: string[] = [];

  parts.forEach((part, index) => {
    const running: Record<string, string> = {};
    const body = (slidesOf[index] ?? []).flatMap((slide) => {
      const at = written.indexOf(slide);
      const slideId = ids[at] ?? '';
      const head = (pairs[at] && formerHeads[slideId]) ?? heads[at];
      if (head !== undefined) running[slideId] = head;
      const blocks = [`${slide.heading} {/* #${slideId} */}`, ...slide.mdx];
      const pair = pairs[at];
      if (!pair) return blocks;
      const kept = keepAdditions(blocks, slide.words, pair);
      lost.push(...kept.lost.map((what) => `${what} of the slide “${slideId}”`));
      return kept.blocks;
    });
    const isCover = index === 0;
    const name = names[index] ?? 'index';
    const formerPage = former.find((page) => page.name === name);
    const sameTitle =
      pairs[written.indexOf(slidesOf[index]?.[0] ?? NONE)]?.words[0] ===
      slidesOf[index]?.[0]?.words[0];
    const frontMatter = {
      title: isCover ? title : (part.title ?? title),
      ...(isCover && parts.length > 1 && {sidebar_label: '封面与目录'}),
      ...(isCover && {
        lecturer: named.lecturer ?? UNKNOWN,
        institution: named.institution ?? UNKNOWN,
      }),
      ...(sameTitle && formerPage?.frontMatter),
      sidebar_position: index + 1,
    };
    delete (frontMatter as {running_heads?: unknown}).running_heads;
    const all = {...frontMatter, ...(Object.keys(running).length > 0 && {running_heads: running})};
    files.set(`docs/lectures/${id}/${name}.mdx`, page(all, body));
  });

  const notes = written.flatMap(({slide}, at) => writeNotes(ids[at] ?? '', slide));
  const links = new Set(written.flatMap(({slide}) => linksOf(slide)));
  const spoken = `${written.map((slide) => slide.spoken.join('\n')).join('\n\n')}\n`;
  files.set(`transcripts/${id}.md`, spoken);
  files.set(`transcripts/${id}.lock.yml`, writeLock(spoken, [...links]));
  if (notes.length > 0) files.set(`transcripts/${id}.notes.md`, `${notes.join('\n\n')}\n`);
  return {
    files,
    title,
    omissions,
    missing: (['lecturer', 'institution'] as const)
      .filter((key) => named[key] === undefined && former.length === 0)
      .map(
        (key) => `the first slide names no ${key}: docs/lectures/${id}/index.mdx says ${UNKNOWN}`,
      ),
    lost: [
      ...lost,
      ...formerSlides
        .filter((slide) => !ids.includes(slide.id))
        .map((slide) => `the slide “${slide.id}” itself; its address wants a redirect`),
    ],
    removed: former
      .filter((page) => !names.includes(page.name))
      .map((page) => `docs/lectures/${id}/${page.name}.mdx`),
  };
}

/** A slide, written for transcript and page. */
interface WrittenSlide {
  slide: ImportedSlide;
  /** Its heading without the id. */
  heading: string;
  spoken: string[];
  /** The blocks below the heading. */
  mdx: string[];
  /** Its lines as a page shows them, to be found again by. */
  words: string[];
}

const NONE = {} as WrittenSlide;

function writeSlide(slide: ImportedSlide, opensPage: boolean, context: BlockContext): WrittenSlide {
  const title = slide.title && writeLine(slide.title, false, context.omit);
  const {spoken, mdx} = writeBlocks(slide.blocks, context);
  const heading = `${opensPage ? '#' : '##'} ${title?.mdx ?? '<EditorNote inline>无标题</EditorNote>'}`;
  return {
    slide,
    heading,
    spoken: [...(title ? [title.spoken, ''] : []), ...spoken],
    mdx,
    words: wordsOfLines([heading, ...mdx].join('\n\n')),
  };
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
