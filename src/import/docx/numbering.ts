import {writeNumber} from '../numbering';
import {childAt, childrenOf} from '../xml';

import type {NumberStyle} from '../numbering';
import type {XmlElement} from '../xml';

/** Word's formats of numbers (ST_NumberFormat, ECMA-376-1, 17.18.59), as far as we write them. */
const STYLES: Readonly<Record<string, NumberStyle>> = {
  decimal: 'arabic',
  decimalZero: 'arabic',
  decimalFullWidth: 'arabicFullWidth',
  decimalFullWidth2: 'arabicFullWidth',
  chineseCounting: 'chinese',
  chineseCountingThousand: 'chinese',
  japaneseCounting: 'chinese',
  ideographDigital: 'chinese',
  taiwaneseCounting: 'chinese',
  taiwaneseCountingThousand: 'chinese',
  decimalEnclosedCircle: 'circled',
  decimalEnclosedCircleChinese: 'circled',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
};

/** Which list a paragraph belongs to, and how deep. */
export interface ListPlace {
  list: string;
  level: number;
}

/** What stands before a paragraph of a list. */
export type ListMark = {kind: 'mark'} | {kind: 'number'; text: string};

/** Counts the numbers of a document's lists, which Word keeps nowhere. */
export interface Numbering {
  /**
   * Counts a paragraph.
   *
   * @param place - its list and level
   * @returns what stands before it, or undefined where nothing does
   */
  next(place: ListPlace): ListMark | undefined;
}

/**
 * Reads the lists of a document (ECMA-376-1, 17.9).
 *
 * @param root - `w:numbering`; left out where the document has none
 * @param omit - called with a format that is not known
 * @returns the counter of its numbers
 */
export function readNumbering(
  root: XmlElement | undefined,
  omit: (what: string) => void,
): Numbering {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      element,
    ]),
  );
  const lists = new Map(
    childrenOf(root, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]),
  );
  /** Lists of one abstract definition count on together. */
  const counts = new Map<string, (number | undefined)[]>();
  const restarted = new Set<string>();

  return {
    next({list, level}) {
      const num = lists.get(list);
      const abstractId = valueOf(num, 'w:abstractNumId') ?? '';
      const abstract = abstracts.get(abstractId);
      if (!num || !abstract) return undefined;
      const levelAt = (at: number): XmlElement | undefined => {
        const own = overrideOf(num, at);
        return childAt(own, 'w:lvl') ?? findLevel(abstract, at);
      };
      const startOf = (at: number): number =>
        Number(
          valueOf(overrideOf(num, at), 'w:startOverride') ?? valueOf(levelAt(at), 'w:start') ?? 1,
        );
      const count = counts.get(abstractId) ?? [];
      counts.set(abstractId, count);
      const override = valueOf(overrideOf(num, level), 'w:startOverride');
      // A list that begins anew does so once, at its first paragraph.
      if (override !== undefined && !restarted.has(`${list} ${level}`)) {
        restarted.add(`${list} ${level}`);
        count[level] = undefined;
      }
      count.length = Math.min(count.length, level + 1);
      count[level] = (count[level] ?? startOf(level) - 1) + 1;

      const format = valueOf(levelAt(level), 'w:numFmt') ?? 'decimal';
      if (format === 'none') return undefined;
      if (format === 'bullet') return {kind: 'mark'};
      const legal = childAt(levelAt(level), 'w:isLgl') !== undefined;
      const text = (valueOf(levelAt(level), 'w:lvlText') ?? '').replace(
        /%([1-9])/gu,
        (_, digit: string) => {
          const at = Number(digit) - 1;
          const own = legal ? 'decimal' : (valueOf(levelAt(at), 'w:numFmt') ?? 'decimal');
          const style = STYLES[own];
          if (!style) omit(`numbers of the format ${own}`);
          const number = count[at] ?? startOf(at);
          const written = writeNumber(number, style ?? 'arabic');
          return own === 'decimalZero' ? written.padStart(2, '0') : written;
        },
      );
      return text === '' ? undefined : {kind: 'number', text};
    },
  };
}

function overrideOf(num: XmlElement, level: number): XmlElement | undefined {
  return childrenOf(num, 'w:lvlOverride').find(
    ({attributes}) => attributes['w:ilvl'] === String(level),
  );
}

function findLevel(abstract: XmlElement, level: number): XmlElement | undefined {
  return childrenOf(abstract, 'w:lvl').find(
    ({attributes}) => attributes['w:ilvl'] === String(level),
  );
}

/** The value of a property: `<w:start w:val="3"/>`. */
function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childAt(element, name)?.attributes['w:val'];
}
