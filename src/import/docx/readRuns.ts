import {pictureOf} from '../picture';
import {readSigns} from '../signs';
import {joinRuns} from '../textRuns';
import {childAt, childrenOf, descendantsOf, textOf} from '../xml';
import {isSet, strongOf} from './styles';

import type {Picture, TextRun} from '../document';
import type {XmlElement} from '../xml';
import type {Reading} from './reading';

/** What stands in a paragraph and is none of its text. */
export interface Beside {
  pictures: (pictures: readonly Picture[]) => void;
  /** Called with the content of each text box, `w:txbxContent`. */
  textBox: (content: XmlElement) => void;
}

/** Elements that hold runs and are no more than a wrapping; what is deleted or moved away is none. */
const WRAPPINGS = /^w:(?:ins|smartTag|fldSimple|sdt|sdtContent|customXml|moveTo|bdo|dir)$/u;

/**
 * Reads the runs of a paragraph. A line break inside it becomes a space.
 *
 * @param paragraph - `w:p`
 * @param strong - whether its style is bold
 * @param reading - what is known of the document
 * @param beside - takes pictures and text boxes
 * @returns the runs; neighbours in one style are joined
 */
export function readRuns(
  paragraph: XmlElement,
  strong: boolean,
  reading: Reading,
  beside: Beside,
): TextRun[] {
  const read = (parent: XmlElement, link?: string): TextRun[] =>
    childrenOf(parent).flatMap((element): TextRun[] => {
      if (element.name === 'w:r') return readRun(element, link);
      if (element.name === 'w:hyperlink') {
        const target = reading.relationships.get(element.attributes['r:id'] ?? '');
        return read(element, target?.external ? target.target : undefined);
      }
      if (element.name === 'm:oMath' || element.name === 'm:oMathPara') reading.omit('an equation');
      const own = addressIn(element.attributes['w:instr'] ?? '');
      return WRAPPINGS.test(element.name) ? read(element, own ?? link) : [];
    });

  const readRun = (run: XmlElement, link: string | undefined): TextRun[] => {
    const properties = childAt(run, 'w:rPr');
    const style = reading.styleOf(childAt(properties, 'w:rStyle')?.attributes['w:val']);
    const bold = strongOf(properties).strong ?? style.strong ?? strong;
    const hidden = isSet(properties, 'w:vanish');
    return childrenOf(run).flatMap((part): TextRun[] => {
      const text = readRunPart(part, reading, beside);
      if (text === '') return [];
      if (hidden) {
        reading.omit('hidden text');
        return [];
      }
      const leads = link ?? fieldLink(reading);
      return [
        {text, ...(bold && {strong: true as const}), ...(leads !== undefined && {link: leads})},
      ];
    });
  };
  return joinRuns(read(paragraph));
}

function readRunPart(part: XmlElement, reading: Reading, beside: Beside): string {
  const {attributes} = part;
  switch (part.name) {
    case 'w:t':
      return isCode(reading) ? '' : readSigns(textOf(part), undefined, reading.omit);
    case 'w:tab':
    case 'w:br':
    case 'w:cr':
      return ' ';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:ruby':
      reading.omit('the reading beside a word');
      return descendantsOf(childAt(part, 'w:rubyBase'), 'w:t').map(textOf).join('');
    case 'w:sym':
      reading.omit(
        `the sign ${attributes['w:char'] ?? ''} of the font ${attributes['w:font'] ?? ''}`,
      );
      return '';
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      reading.omit('a footnote');
      return '';
    case 'w:object':
      reading.omit('an embedded object');
      return '';
    case 'w:fldChar':
    case 'w:instrText':
      followField(part, reading);
      return '';
    case 'w:drawing':
    case 'w:pict':
      readDrawing(part, reading, beside);
      return '';
    case 'mc:AlternateContent':
      return childrenOf(childAt(part, 'mc:Choice') ?? childAt(part, 'mc:Fallback'))
        .map((child) => readRunPart(child, reading, beside))
        .join('');
    default:
      return '';
  }
}

/** A field is a code, then what it shows (ECMA-376-1, 17.16.18). */
function followField(part: XmlElement, {links}: Reading): void {
  const type = part.attributes['w:fldCharType'];
  const open = links.at(-1);
  if (type === 'begin') links.push({code: '', shows: false});
  else if (type === 'separate' && open) open.shows = true;
  else if (type === 'end') links.pop();
  else if (open && !open.shows) open.code += textOf(part);
}

function isCode({links}: Reading): boolean {
  return links.some(({shows}) => !shows);
}

function fieldLink({links}: Reading): string | undefined {
  return links.map(({code}) => addressIn(code)).find((address) => address !== undefined);
}

function addressIn(code: string): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]+)"/iu.exec(code)?.[1];
}

function readDrawing(drawing: XmlElement, reading: Reading, beside: Beside): void {
  const {attributes: about = {}} = descendantsOf(drawing, 'wp:docPr')[0] ?? {};
  for (const {attributes} of descendantsOf(drawing, 'a:graphicData')) {
    if (attributes.uri?.includes('chart')) reading.omit('a chart');
    if (attributes.uri?.includes('diagram')) reading.omit('a SmartArt diagram');
  }
  const visit = (parent: XmlElement): void => {
    for (const element of childrenOf(parent)) {
      if (element.name === 'w:txbxContent') {
        beside.textBox(element);
        continue;
      }
      const reference = element.attributes['r:embed'] ?? element.attributes['r:id'];
      if (element.name === 'a:blip' || element.name === 'v:imagedata') {
        const target = reading.relationships.get(reference ?? '')?.target;
        const data = target === undefined ? undefined : reading.docx.bytes(target);
        const {descr: alt = '', name = ''} = about;
        beside.pictures(pictureOf(target, data, {alt, name, omit: reading.omit}));
      }
      // The same once more, for programs that do not know the other.
      if (element.name !== 'mc:Fallback') visit(element);
    }
  };
  visit(drawing);
}
