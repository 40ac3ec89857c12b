import {ImportError} from '../importError';
import {inReadingOrder} from '../readingOrder';
import {inOneLine, withoutBold, wordsOf} from '../textRuns';
import {childAt, childrenOf, descendantsOf} from '../xml';
import {readPicture} from './readPicture';
import {readTable} from './readTable';
import {readText} from './readText';
import {findInherited, isTitle, listShapes} from './shapes';
import {findSoftTitle} from './softTitle';
import {isOff} from './textStyles';

import type {Block, ImportedDocument, ImportedSlide} from '../document';
import type {Package, Relationship} from '../package';
import type {Box} from '../readingOrder';
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
      document.omissions.push({what, slide: index + 1});
    };
    if (part === undefined || !slide) omit('the slide, which is missing from the file');
    else if (isOff(slide.attributes.show)) omit('the slide, which is hidden');
    else {
      const number = index + 1;
      document.slides.push({number, ...readSlide(deck, part, slide, presentation, omit)});
    }
  });
  if (document.slides.length === 0) throw new ImportError('it shows no slides');
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
  const size = sizeOf(presentation);
  const shapes = listShapes(slide, omit)
    .map((shape) => above.place(shape))
    .filter((shape) => {
      const shown = !shape.box || !size || isWithin(shape.box, size);
      if (!shown && read(shape).length > 0)
        omit(`${nameShape(shape)}, which lies beside the slide`);
      return shown;
    });
  for (const words of above.designWords()) omit(`the words “${words}” of the slide's design`);
  if (childAt(slide, 'p:cSld', 'p:bg', 'p:bgPr', 'a:blipFill'))
    omit('the picture in the background');
  const ordered = inReadingOrder(
    shapes.filter(({placeholder}) => !isTitle(placeholder)),
    ({box}) => box,
  );
  const named = shapes.filter(({placeholder}) => isTitle(placeholder));
  const titles = named.length > 0 ? named : findSoftTitle(ordered);
  const title = inOneLine(titles.flatMap(read));
  const [notes] = ofType(relationships, 'notesSlide');
  return {
    ...(title.length > 0 && {title: withoutBold(title)}),
    blocks: ordered.filter((shape) => !titles.includes(shape)).flatMap(read),
    notes: notes ? readNotes(deck, notes.target) : [],
  };
}

function sizeOf(presentation: XmlElement): {width: number; height: number} | undefined {
  const size = childAt(presentation, 'p:sldSz')?.attributes;
  return size && {width: Number(size.cx), height: Number(size.cy)};
}

function isWithin({x, y, width, height}: Box, size: {width: number; height: number}): boolean {
  return x < size.width && y < size.height && x + width > 0 && y + height > 0;
}

function readNotes(deck: Package, part: string): Block[] {
  const context: TextContext = {
    styles: [],
    relationships: deck.relationships(part),
    omit: ignore,
  };
  return (
    listShapes(deck.xml(part))
      // LibreOffice writes notes that are no placeholder as a plain box.
      .filter(({placeholder}) => !placeholder || placeholder.type === 'body')
      .flatMap(({element}) => readText(childAt(element, 'p:txBody'), context))
  );
}

/** What a slide inherits: the places and styles of its layout and its master. */
interface Inheritance {
  place: (shape: Shape) => Shape;
  stylesOf: (shape: Shape) => StyleChain;
  /** Words that the layout or the master itself shows on the slide. */
  designWords: () => string[];
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
    designWords() {
      const context = {styles: [], relationships: new Map<string, Relationship>(), omit: ignore};
      return [...layout, ...master]
        .filter(({placeholder}) => !placeholder)
        .map(({element}) => wordsOf(inOneLine(readText(childAt(element, 'p:txBody'), context))))
        .filter((words) => /[\p{Letter}\p{Number}]/u.test(words));
    },
  };
}

function ignore(): void {
  // What the design or the notes cannot show, nobody would miss.
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
    if (element.name === 'p:contentPart') {
      omit('handwriting');
      return [];
    }
    const blocks = readText(childAt(element, 'p:txBody'), context);
    const marginalia = MARGINALIA[placeholder?.type ?? ''];
    if (marginalia === undefined) {
      const fill = childAt(element, 'p:spPr', 'a:blipFill');
      return [...(fill ? readPicture(deck, element, relationships, omit) : []), ...blocks];
    }
    // The number of every slide is another: named once, it is named for all.
    if (placeholder?.type === 'sldNum') omit(marginalia);
    else if (blocks.length > 0) omit(`${marginalia} “${wordsOf(inOneLine(blocks))}”`);
    return [];
  };
}

function nameGraphic(frame: XmlElement): string {
  const uri = childAt(frame, 'a:graphic', 'a:graphicData')?.attributes.uri ?? '';
  if (uri.includes('chart')) return 'a chart';
  if (uri.includes('diagram')) return 'a SmartArt diagram';
  return uri.includes('ole') ? 'an embedded object' : `an object of the kind ${uri}`;
}

function nameShape({element}: Shape): string {
  const own = childrenOf(element).find(({name}) => /^p:nv\w+Pr$/u.test(name));
  return `the shape “${childAt(own, 'p:cNvPr')?.attributes.name ?? ''}”`;
}

function ofType(relationships: ReadonlyMap<string, Relationship>, type: string): Relationship[] {
  return [...relationships.values()].filter((relationship) => relationship.type === type);
}
