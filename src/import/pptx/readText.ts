import {readSigns} from '../signs';
import {joinRuns, wordsOf} from '../textRuns';
import {childAt, childrenOf, textOf} from '../xml';
import {createAutoCounter, writeAutoNumber} from './autoNumber';
import {isOn, levelStyle} from './textStyles';

import type {Block, TextRun} from '../document';
import type {Relationship} from '../package';
import type {XmlElement} from '../xml';
import type {StyleChain} from './textStyles';

/** What is needed to read a text of a slide. */
export interface TextContext {
  styles: StyleChain;
  relationships: ReadonlyMap<string, Relationship>;
  /** Called with what the text has and its words cannot show. */
  omit: (what: string) => void;
}

/**
 * Reads a text: each paragraph with words is a block; what has a mark or a
 * number before it is an item of a list.
 *
 * @param body - `p:txBody` or `a:txBody`
 * @param context - styles, links, and where to report
 * @returns the blocks in order
 */
export function readText(body: XmlElement | undefined, context: TextContext): Block[] {
  const counter = createAutoCounter();
  return childrenOf(body, 'a:p').flatMap((paragraph): Block[] => {
    const properties = childAt(paragraph, 'a:pPr');
    const level = Number(properties?.attributes.lvl ?? 0);
    const {bullet = {kind: 'none'}, strong = false} = levelStyle(properties, level, context.styles);
    const runs = readRuns(paragraph, strong, context);
    // A paragraph without words shows no mark, and is not counted.
    if (wordsOf(runs) === '') return [];
    if (bullet.kind !== 'number') {
      counter.next(level);
      return [
        bullet.kind === 'mark' ? {kind: 'item', depth: level, runs} : {kind: 'paragraph', runs},
      ];
    }
    const number = counter.next(level, bullet.scheme, bullet.start);
    const written = number === undefined ? undefined : writeAutoNumber(bullet.scheme, number);
    if (written === undefined) context.omit(`numbers of the scheme ${bullet.scheme}`);
    return [{kind: 'item', depth: level, ...(written !== undefined && {number: written}), runs}];
  });
}

/**
 * Reads the runs of a paragraph. A line break inside it becomes a space.
 *
 * @param paragraph - `a:p`
 * @param strong - whether its style is bold
 * @param context - links, and where to report
 * @returns the runs; neighbours in one style are joined
 */
export function readRuns(paragraph: XmlElement, strong: boolean, context: TextContext): TextRun[] {
  return joinRuns(
    childrenOf(paragraph).flatMap((element): TextRun[] => {
      if (element.name === 'a:br') return [{text: ' '}];
      if (holdsEquation(element)) {
        context.omit('an equation');
        return [];
      }
      if (element.name !== 'a:r' && element.name !== 'a:fld') return [];
      const properties = childAt(element, 'a:rPr');
      const bold = properties?.attributes.b;
      const link = linkOf(childAt(properties, 'a:hlinkClick'), context.relationships);
      const font = childAt(properties, 'a:sym')?.attributes.typeface;
      return [
        {
          text: readSigns(decodeEscapes(textOf(childAt(element, 'a:t'))), font, context.omit),
          ...((bold === undefined ? strong : isOn(bold)) && {strong: true as const}),
          ...(link !== undefined && {link}),
        },
      ];
    }),
  );
}

function holdsEquation(element: XmlElement): boolean {
  return /^(?:a14:m|m:oMath(?:Para)?|mc:AlternateContent)$/u.test(element.name);
}

/** Characters that XML cannot hold, such as the vertical tab of a line break (ECMA-376-1, 22.4.2.4). */
function decodeEscapes(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/giu, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

function linkOf(
  click: XmlElement | undefined,
  relationships: ReadonlyMap<string, Relationship>,
): string | undefined {
  const relationship = relationships.get(click?.attributes['r:id'] ?? '');
  return relationship?.external ? relationship.target : undefined;
}
