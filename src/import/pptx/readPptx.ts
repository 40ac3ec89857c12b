import {ImportError} from '../importError';
import {inReadingOrder} from '../readingOrder';
import {childAt, childrenOf, descendantsOf} from '../xml';
import {readPicture} from './readPicture';
import {readTable} from './readTable';
import {readText} from './readText';
import {findInherited, isTitle, listShapes} from './shapes';

import type {Block, ImportedDocument, ImportedSlide, TextRun} from '../document';
import type {Package, Relationship} from '../package';
import type {XmlElement} from '../xml';
import type {TextContext} from './readText';
import type {Shape} from './shapes';
import type {StyleChain} from './textStyles';

/** Stands below every slide and is none of its words. */
const MARGINALIA: Readonly<Record<string, string>> = {
  dt: 'the date',
  ftr: 'the footer',
  hdr: 'the header',
  sldNum: 'the slide number',
};

/**
 * Reads a deck (PresentationML, ECMA-376-1): the slides in the order of the
 * show, on each the title first and the rest as one reads it.
 *
 * @param deck - the opened file
 * @returns its slides, and what was left out
 * @throws ImportError where it is no deck
 */
export function readPptx(deck: Package): ImportedDocument {
  const [main] = ofType(deck.relationships(''), 'officeDocument');
  const presentation = main && deck.xml(main.target);
  if (!main || presentation?.name !== 'p:presentation') {
    throw new ImportError('it is no presentation');
  }
  const relationships = deck.relationships(main.target);
  const document: ImportedDocument = {slides: [], omissions: []};
  const order = childrenOf(childAt(presentation, 'p:sldIdLst'), 'p:sldId');
  order.forEach(({attributes}, index) => {
    const part = relationships.get(attributes['r:id'] ?? '')?.target;
    const slide = part === undefined ? undefined : deck.xml(part);
    const omit = (what: string): void => {
      document.omissions.push(`slide ${index + 1}: ${what}`);
    };
    if (part === undefined || !slide) omit('it is missing from the file');
    else if (slide.attributes.show === '0') omit('the slide is hidden');
    else document.slides.push(readSlide(deck, part, slide, presentation, omit));
  });
  return document;
}

function readSlide(
  deck: Package,
  part: string,
  slide: XmlElement,
  presentation: XmlElement,
  omit: (what: string) => void,
): ImportedSlide {
  const relationships = deck.relationships(part);
  const above = inheritance(deck, relationships);
  const read = shapeReader(deck, relationships, above, presentation, omit);
  const shapes = listShapes(slide, omit).map((shape) => above.place(shape));
  const titles = shapes.filter(({placeholder}) => isTitle(placeholder));
  const title = titles.flatMap(read).flatMap(runsOf);
  const others = shapes.filter((shape) => !titles.includes(shape));
  const [notes] = ofType(relationships, 'notesSlide');
  return {
    ...(title.length > 0 && {title}),
    blocks: inReadingOrder(others, ({box}) => box).flatMap(read),
    notes: notes ? readNotes(deck, notes.target) : [],
  };
}

function readNotes(deck: Package, part: string): Block[] {
  const context: TextContext = {
    styles: [],
    relationships: deck.relationships(part),
    omit: () => undefined,
  };
  return listShapes(deck.xml(part))
    .filter(({placeholder}) => placeholder?.type === 'body')
    .flatMap(({element}) => readText(childAt(element, 'p:txBody'), context));
}

/** What a slide inherits: the places and styles of its layout and its master. */
interface Inheritance {
  place: (shape: Shape) => Shape;
  stylesOf: (shape: Shape) => StyleChain;
}

function inheritance(deck: Package, relationships: ReadonlyMap<string, Relationship>): Inheritance {
  const [layoutPart] = ofType(relationships, 'slideLayout');
  const [masterPart] = layoutPart
    ? ofType(deck.relationships(layoutPart.target), 'slideMaster')
    : [];
  const layout = listShapes(layoutPart && deck.xml(layoutPart.target));
  const masterRoot = masterPart && deck.xml(masterPart.target);
  const master = listShapes(masterRoot);
  const chainOf = ({placeholder}: Shape): Shape[] => {
    const inLayout = findInherited(placeholder, layout);
    const inMaster = findInherited(inLayout?.placeholder ?? placeholder, master);
    return [inLayout, inMaster].filter((shape) => shape !== undefined);
  };
  const textStyles = childAt(masterRoot, 'p:txStyles');
  return {
    place(shape) {
      const box = shape.box ?? chainOf(shape).find((inherited) => inherited.box)?.box;
      return box ? {...shape, box} : shape;
    },
    stylesOf(shape) {
      const kind = isTitle(shape.placeholder) ? 'title' : shape.placeholder ? 'body' : 'other';
      return [
        ...[shape, ...chainOf(shape)].map(({element}) =>
          childAt(element, 'p:txBody', 'a:lstStyle'),
        ),
        childAt(textStyles, `p:${kind}Style`),
      ];
    },
  };
}

function shapeReader(
  deck: Package,
  relationships: ReadonlyMap<string, Relationship>,
  above: Inheritance,
  presentation: XmlElement,
  omit: (what: string) => void,
): (shape: Shape) => Block[] {
  return (shape) => {
    const {element, placeholder} = shape;
    const context: TextContext = {
      styles: [...above.stylesOf(shape), childAt(presentation, 'p:defaultTextStyle')],
      relationships,
      omit,
    };
    if (element.name === 'p:pic') return readPicture(deck, element, relationships, omit);
    if (element.name === 'p:graphicFrame') {
      const [table] = descendantsOf(element, 'a:tbl');
      if (table) return [readTable(table, context)];
      omit(nameGraphic(element));
      return [];
    }
    const blocks = readText(childAt(element, 'p:txBody'), context);
    const marginalia = MARGINALIA[placeholder?.type ?? ''];
    if (marginalia === undefined) return blocks;
    const text = blocks.flatMap(runsOf).map((run) => run.text);
    if (text.length > 0) omit(`${marginalia} “${text.join(' ')}”`);
    return [];
  };
}

function nameGraphic(frame: XmlElement): string {
  const uri = childAt(frame, 'a:graphic', 'a:graphicData')?.attributes.uri ?? '';
  if (uri.includes('chart')) return 'a chart';
  if (uri.includes('diagram')) return 'a SmartArt diagram';
  return uri.includes('ole') ? 'an embedded object' : `an object of the kind ${uri}`;
}

function runsOf(block: Block): TextRun[] {
  return block.kind === 'paragraph' || block.kind === 'item' ? block.runs : [];
}

function ofType(relationships: ReadonlyMap<string, Relationship>, type: string): Relationship[] {
  return [...relationships.values()].filter((relationship) => relationship.type === type);
}
