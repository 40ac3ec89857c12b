import {ImportError} from '../importError';
import {numberedRuns, withoutBold, wordsOf} from '../textRuns';
import {childAt, childrenOf, descendantsOf, textOf} from '../xml';
import {headUnstyled} from './headUnstyled';
import {readNumbering} from './numbering';
import {readRuns} from './readRuns';
import {readDocxTable} from './readTable';
import {paragraphProperties, readStyles} from './styles';

import type {Block, ImportedDocument, ImportedSlide, TextRun} from '../document';
import type {Package} from '../package';
import type {XmlElement} from '../xml';
import type {Reading} from './reading';

/** Elements that hold paragraphs and are no more than a wrapping; what is deleted or moved away is none. */
const WRAPPINGS = /^w:(?:ins|sdt|sdtContent|customXml|moveTo)$/u;

/**
 * Reads a document (WordprocessingML, ECMA-376-1). Each heading opens a slide;
 * numbers that Word gives by itself become words.
 *
 * @param docx - the opened file
 * @returns its slides, and what was left out
 * @throws ImportError where it is no document
 */
export function readDocx(docx: Package): ImportedDocument {
  const main = [...docx.relationships('').values()].find(({type}) => type === 'officeDocument');
  const body = childAt(main && docx.xml(main.target), 'w:body');
  if (!main || !body) throw new ImportError('it is no document');
  const relationships = docx.relationships(main.target);
  const partsOf = (type: string): XmlElement[] =>
    [...relationships.values()]
      .filter((relationship) => relationship.type === type)
      .flatMap(({target}) => docx.xml(target) ?? []);
  const omissions = new Set<string>();
  const omit = (what: string): void => {
    omissions.add(what);
  };
  for (const [type, name] of [
    ['header', 'the header'],
    ['footer', 'the footer'],
  ] as const) {
    for (const part of partsOf(type)) {
      const words = descendantsOf(part, 'w:t').map(textOf).join('').trim();
      if (words !== '') omit(`${name} “${words}”`);
    }
  }
  const blocks = readBody(body, {
    docx,
    relationships,
    styleOf: readStyles(partsOf('styles')[0]),
    numbering: readNumbering(partsOf('numbering')[0], omit),
    omit,
    links: [],
  });
  const slides: ImportedSlide[] = [];
  for (const {heading, block} of headUnstyled(blocks)) {
    if (heading !== undefined && block.kind === 'paragraph') {
      slides.push({title: withoutBold(block.runs), level: heading, blocks: [], notes: []});
      continue;
    }
    if (slides.length === 0) slides.push({blocks: [], notes: []});
    slides.at(-1)?.blocks.push(block);
  }
  if (slides.length === 0) throw new ImportError('it has no words');
  return {slides, omissions: [...omissions].map((what) => ({what}))};
}

/** A block of the document; a heading's is a paragraph. */
export interface HeadedBlock {
  /** 0 for the title, 1 to 9 for headings. */
  heading?: number;
  block: Block;
}

function readBody(body: XmlElement, reading: Reading): HeadedBlock[] {
  return childrenOf(body).flatMap((element): HeadedBlock[] => {
    if (element.name === 'w:p') return readParagraph(element, reading);
    if (element.name === 'w:tbl') {
      const read = (cell: XmlElement): Block[] => readBody(cell, reading).map(({block}) => block);
      return readDocxTable(element, read).map((block) => ({block}));
    }
    if (element.name === 'w:altChunk') reading.omit('a part in a format of its own');
    return WRAPPINGS.test(element.name) ? readBody(element, reading) : [];
  });
}

function readParagraph(paragraph: XmlElement, reading: Reading): HeadedBlock[] {
  const properties = childAt(paragraph, 'w:pPr');
  const style = {
    ...reading.styleOf(childAt(properties, 'w:pStyle')?.attributes['w:val']),
    ...paragraphProperties(properties),
  };
  const beside: Block[] = [];
  const runs = readRuns(paragraph, style.strong ?? false, reading, {
    pictures: (pictures) => beside.push(...pictures),
    textBox: (content) => beside.push(...readBody(content, reading).map(({block}) => block)),
  });
  const others = beside.map((block) => ({block}));
  if (style.contents) {
    reading.omit('the table of contents that Word makes');
    return others;
  }
  if (wordsOf(runs) === '') return others;
  // Word's list 0 is none.
  const mark =
    style.list === undefined || style.list === '0'
      ? undefined
      : reading.numbering.next({list: style.list, level: style.level ?? 0});
  const item = {kind: 'item' as const, depth: style.level ?? 0, runs};
  const numbered = mark?.kind === 'number' ? {...item, number: mark.text} : item;
  if (style.heading !== undefined) {
    return [{heading: style.heading, block: asParagraph(numberedRuns(numbered))}, ...others];
  }
  return [{block: mark ? numbered : asParagraph(runs)}, ...others];
}

function asParagraph(runs: TextRun[]): Block {
  return {kind: 'paragraph', runs};
}
