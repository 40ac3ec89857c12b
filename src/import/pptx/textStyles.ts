import {childAt, childrenOf} from '../xml';

import type {XmlElement} from '../xml';

/** How a level of a text is set, as far as words depend on it. */
export interface LevelStyle {
  /** What stands before each paragraph: nothing, a mark, or an automatic number. */
  bullet?: Bullet;
  strong?: boolean;
}

export type Bullet =
  {kind: 'none'} | {kind: 'mark'} | {kind: 'number'; scheme: string; start: number};

/** The styles of levels 1 to 9, the nearest first: a shape's own, its layout's, its master's. */
export type StyleChain = readonly (XmlElement | undefined)[];

/**
 * Works out how a paragraph is set: by itself, else by the nearest list of
 * styles that says (ECMA-376-1, 21.1.2.4).
 *
 * @param properties - the paragraph's own properties, `a:pPr`
 * @param level - its level, from 0
 * @param chain - `a:lstStyle` elements and their like
 * @returns the style; what nobody says is left out
 */
export function levelStyle(
  properties: XmlElement | undefined,
  level: number,
  chain: StyleChain,
): LevelStyle {
  const levels = [properties, ...chain.map((styles) => childAt(styles, `a:lvl${level + 1}pPr`))];
  const bullet = levels.map(readBullet).find((found) => found !== undefined);
  const strong = levels
    .map((element) => childAt(element, 'a:defRPr')?.attributes.b)
    .find((found) => found !== undefined);
  return {...(bullet && {bullet}), ...(strong !== undefined && {strong: isOn(strong)})};
}

/** Whether an attribute of the type xsd:boolean is true. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Whether an attribute of the type xsd:boolean is false; what is not said is not. */
export function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off';
}

function readBullet(properties: XmlElement | undefined): Bullet | undefined {
  for (const {name, attributes} of childrenOf(properties)) {
    if (name === 'a:buNone') return {kind: 'none'};
    if (name === 'a:buChar' || name === 'a:buBlip') return {kind: 'mark'};
    if (name === 'a:buAutoNum') {
      return {
        kind: 'number',
        scheme: attributes.type ?? 'arabicPeriod',
        start: Number(attributes.startAt ?? 1),
      };
    }
  }
  return undefined;
}
