import {ImportError} from '../importError';
import {childAt, childrenOf, descendantsOf, textOf} from '../xml';
import {readNumbering} from './numbering';
import {paragraphProperties, readStyles, strongOf} from './styles';

import type {Block, ImportedDocument, ImportedSlide, Picture, Table, TextRun} from '../document';
import type {Package, Relationship} from '../package';
import type {XmlElement} from '../xml';
import type {Numbering} from './numbering';
import type {ParagraphStyle} from './styles';

/** Elements that hold runs and are no more than a wrapping. */
const WRAPPINGS = /^w:(?:ins|smartTag|fldSimple|sdt|sdtContent|customXml|moveTo|bdo|dir)$/u;
/** What browsers show. */
const SHOWN = /\.(?:png|jpe?g|gif|webp|svg|avif)$/iu;

/** What is known while a document is read. */
interface Reading {
  docx: Package;
  relationships: ReadonlyMap<string, Relationship>;
  styleOf: (id: string | undefined) => ParagraphStyle;
  numbering: Numbering;
  omit: (what: string) => void;
}

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
  const root = main && docx.xml(main.target);
  const body = childAt(root, 'w:body');
  if (!main || !body) throw new ImportError('it is no document');
  const relationships = docx.relationships(main.target);
  const part = (type: string): XmlElement | undefined => {
    const found = [...relationships.values()].find((relationship) => relationship.type === type);
    return found && docx.xml(found.target);
  };
  const omissions = new Set<string>();
  const omit = (what: string): void => {
    omissions.add(what);
  };
  const reading: Reading = {
    docx,
    relationships,
    styleOf: readStyles(part('styles')),
    numbering: readNumbering(part('numbering'), omit),
    omit,
  };
  const slides: ImportedSlide[] = [];
  for (const read of readBody(body, reading)) {
    if (read.heading !== undefined) {
      slides.push({title: read.runs, level: read.heading, blocks: [], notes: []});
      continue;
    }
    if (slides.length === 0) slides.push({blocks: [], notes: []});
    slides.at(-1)?.blocks.push(read.block);
  }
  return {slides, omissions: [...omissions]};
}

type Read = {heading: number; runs: TextRun[]} | {heading?: undefined; block: Block};

function readBody(body: XmlElement, reading: Reading): Read[] {
  return childrenOf(body).flatMap((element): Read[] => {
    if (element.name === 'w:p') return readParagraph(element, reading);
    if (element.name === 'w:tbl') return [{block: readTable(element, reading)}];
    if (WRAPPINGS.test(element.name)) return readBody(element, reading);
    return [];
  });
}

function readParagraph(paragraph: XmlElement, reading: Reading): Read[] {
  const properties = childAt(paragraph, 'w:pPr');
  const style = {
    ...reading.styleOf(childAt(properties, 'w:pStyle')?.attributes['w:val']),
    ...paragraphProperties(properties),
  };
  const runs = joinRuns(readRuns(paragraph, style.strong ?? false, reading));
  const pictures = descendantsOf(paragraph, 'w:drawing').flatMap((drawing): Read[] =>
    readPictures(drawing, reading).map((block) => ({block})),
  );
  if (runs.every(({text}) => text.trim() === '')) return pictures;
  // Word's list 0 is none.
  const mark =
    style.list === undefined || style.list === '0'
      ? undefined
      : reading.numbering.next({list: style.list, level: style.level ?? 0});
  if (style.heading !== undefined) {
    const number = mark?.kind === 'number' ? [{text: mark.text}] : [];
    return [{heading: style.heading, runs: [...number, ...plain(runs)]}, ...pictures];
  }
  const block: Block = mark
    ? {
        kind: 'item',
        depth: style.level ?? 0,
        ...(mark.kind === 'number' && {number: mark.text}),
        runs,
      }
    : {kind: 'paragraph', runs};
  return [{block}, ...pictures];
}

/** A heading is bold as a whole: that is no emphasis. */
function plain(runs: readonly TextRun[]): TextRun[] {
  return runs.map(({text, link}) => ({text, ...(link !== undefined && {link})}));
}

function readRuns(parent: XmlElement, strong: boolean, reading: Reading, link?: string): TextRun[] {
  return childrenOf(parent).flatMap((element): TextRun[] => {
    if (element.name === 'w:r') {
      const bold = strongOf(childAt(element, 'w:rPr')).strong ?? strong;
      const text = childrenOf(element)
        .map((child) => textOfRunPart(child, reading))
        .join('');
      return text === ''
        ? []
        : [{text, ...(bold && {strong: true as const}), ...(link !== undefined && {link})}];
    }
    if (element.name === 'w:hyperlink') {
      const target = reading.relationships.get(element.attributes['r:id'] ?? '');
      return readRuns(element, strong, reading, target?.external ? target.target : undefined);
    }
    if (element.name === 'm:oMath' || element.name === 'm:oMathPara') reading.omit('an equation');
    return WRAPPINGS.test(element.name) ? readRuns(element, strong, reading, link) : [];
  });
}

function textOfRunPart(part: XmlElement, reading: Reading): string {
  switch (part.name) {
    case 'w:t':
      return textOf(part);
    case 'w:tab':
    case 'w:br':
    case 'w:cr':
      return ' ';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      reading.omit(
        `the sign ${part.attributes['w:char'] ?? ''} of the font ${part.attributes['w:font'] ?? ''}`,
      );
      return '';
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      reading.omit('footnotes');
      return '';
    case 'w:object':
      reading.omit('an embedded object');
      return '';
    default:
      return '';
  }
}

function joinRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.strong === run.strong && last.link === run.link) last.text += run.text;
    else joined.push({...run});
  }
  return joined;
}

function readPictures(drawing: XmlElement, reading: Reading): Picture[] {
  const [own] = descendantsOf(drawing, 'wp:docPr');
  const alt = own?.attributes.descr?.trim();
  return descendantsOf(drawing, 'a:blip').flatMap(({attributes}): Picture[] => {
    const target = reading.relationships.get(attributes['r:embed'] ?? '')?.target ?? '';
    const data = reading.docx.bytes(target);
    if (!data || !SHOWN.test(target)) {
      reading.omit(`the picture “${own?.attributes.name ?? ''}”`);
      return [];
    }
    return [{kind: 'picture', name: target.split('/').at(-1) ?? '', data, ...(alt && {alt})}];
  });
}

function readTable(table: XmlElement, reading: Reading): Table {
  return {
    kind: 'table',
    rows: childrenOf(table, 'w:tr').map((row) =>
      childrenOf(row, 'w:tc').flatMap((cell) => {
        const merge = childAt(cell, 'w:tcPr', 'w:vMerge');
        // It goes on from the cell above.
        if (merge && merge.attributes['w:val'] !== 'restart') return [];
        const columns = Number(childAt(cell, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1);
        const runs = childrenOf(cell, 'w:p').flatMap((paragraph, index) => [
          ...(index > 0 ? [{text: ' '}] : []),
          ...readRuns(paragraph, false, reading),
        ]);
        return [{runs: joinRuns(runs), ...(columns > 1 && {columns})}];
      }),
    ),
  };
}
