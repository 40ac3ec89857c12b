import {childAt, childrenOf} from '../xml';

import type {XmlElement} from '../xml';

/** What the style of a paragraph says, as far as words depend on it. */
export interface ParagraphStyle {
  /** 0 for the document's title, 1 to 9 for headings; left out for running text. */
  heading?: number;
  list?: string;
  level?: number;
  strong?: boolean;
  /** Set for the lines of a table of contents. */
  contents?: true;
}

/**
 * Reads the styles of a document, each with what it inherits.
 *
 * @param root - `w:styles`
 * @returns gives a style by its id
 */
export function readStyles(
  root: XmlElement | undefined,
): (id: string | undefined) => ParagraphStyle {
  const elements = new Map(
    childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const known = new Map<string, ParagraphStyle>();
  const styleOf = (id: string | undefined, depth = 0): ParagraphStyle => {
    const element = elements.get(id ?? '');
    // A style that is based on itself, by whatever way, ends here.
    if (id === undefined || !element || depth > 32) return {};
    const style = known.get(id) ?? {
      ...styleOf(childAt(element, 'w:basedOn')?.attributes['w:val'], depth + 1),
      ...ownStyle(element),
    };
    known.set(id, style);
    return style;
  };
  return styleOf;
}

function ownStyle(element: XmlElement): ParagraphStyle {
  const name = childAt(element, 'w:name')?.attributes['w:val'] ?? '';
  const named = /^heading (\d)$/iu.exec(name)?.[1];
  return {
    ...paragraphProperties(childAt(element, 'w:pPr')),
    ...(/^title$/iu.test(name) && {heading: 0}),
    ...(named !== undefined && {heading: Number(named)}),
    ...(/^toc \d$/iu.test(name) && {contents: true as const}),
    ...strongOf(childAt(element, 'w:rPr')),
  };
}

/**
 * Reads what a paragraph's properties say by themselves.
 *
 * @param properties - `w:pPr`
 * @returns heading and list, where they are named
 */
export function paragraphProperties(properties: XmlElement | undefined): ParagraphStyle {
  const outline = childAt(properties, 'w:outlineLvl')?.attributes['w:val'];
  const list = childAt(properties, 'w:numPr', 'w:numId')?.attributes['w:val'];
  const level = childAt(properties, 'w:numPr', 'w:ilvl')?.attributes['w:val'];
  return {
    ...(outline !== undefined && Number(outline) < 9 && {heading: Number(outline) + 1}),
    ...(list !== undefined && {list}),
    ...(level !== undefined && {level: Number(level)}),
  };
}

/**
 * Checks whether properties set bold.
 *
 * @param properties - `w:rPr`
 * @returns `{strong}` where they say, else nothing
 */
export function strongOf(properties: XmlElement | undefined): {strong?: boolean} {
  return childAt(properties, 'w:b') ? {strong: isSet(properties, 'w:b')} : {};
}

/**
 * Checks whether a property is on (ST_OnOff, ECMA-376-1, 22.9.2.7).
 *
 * @param properties - where it stands
 * @param name - its name
 * @returns whether it is there and not switched off
 */
export function isSet(properties: XmlElement | undefined, name: string): boolean {
  const property = childAt(properties, name);
  return property !== undefined && !/^(?:0|false|off)$/u.test(property.attributes['w:val'] ?? '1');
}
