import postcss from 'postcss';

import {canMatch, isKeyframes, readProperties} from './purgeStyles';

import type {UsedNames} from './usedNames';

/** What comes later: a hand on the page, and what a script marks or opens. */
const LATER =
  /:(?:hover|focus|focus-visible|focus-within|active|popover-open)|::(?:-webkit-scrollbar|backdrop|highlight|selection)/u;

interface Declaration {
  text: string;
  /** The custom property that it defines, and those that it reads. */
  defines?: string;
  reads: readonly string[];
}

/** A stylesheet taken apart, to be put together for many pages. */
type Piece =
  | {kind: 'rule'; selectors: readonly string[]; declarations: readonly Declaration[]}
  | {kind: 'group'; open: string; pieces: readonly Piece[]}
  | {kind: 'whole'; text: string; reads: readonly string[]};

/**
 * Takes from a stylesheet what the first look of a page needs: the rules for the
 * elements it is built of, as they are before anybody does anything, on any
 * screen and in both themes. The whole stylesheet comes after it; since its
 * rules then all come later than their copies here, nothing is decided otherwise.
 *
 * @param css - the whole stylesheet, minified
 * @returns what gives the part of it for a page, by the names in that page, in the same order
 */
export function firstStyles(css: string): (page: UsedNames) => string {
  const pieces = postcss.parse(css).nodes.flatMap(takeApart);
  return (page) => {
    const used = choose(pieces, page);
    const unread = findUnread(used, page);
    return used.map((piece) => write(piece, unread)).join('');
  };
}

function takeApart(node: postcss.ChildNode): Piece[] {
  if (node.type === 'rule') {
    const selectors = node.selectors.filter((selector) => !LATER.test(selector));
    return [{kind: 'rule', selectors, declarations: node.nodes.flatMap(takeDeclaration)}];
  }
  if (node.type !== 'atrule' || isForLater(node)) return [];
  const {name, params, raws, nodes} = node;
  if (!nodes || isKeyframes(node) || nodes.every(({type}) => type === 'decl')) {
    const text = node.toString();
    return [{kind: 'whole', text: nodes ? text : `${text};`, reads: readProperties(text)}];
  }
  const open = `@${name}${raws.afterName ?? ' '}${params}{`;
  return [{kind: 'group', open, pieces: nodes.flatMap(takeApart)}];
}

function isForLater({name, params}: postcss.AtRule): boolean {
  return name === 'page' || (name === 'media' && params === 'print');
}

function takeDeclaration(node: postcss.ChildNode): Declaration[] {
  if (node.type !== 'decl') return [];
  const {prop, value} = node;
  const text = node.toString();
  return [{text, ...(prop.startsWith('--') && {defines: prop}), reads: readProperties(value)}];
}

/** The pieces that something in the page answers to. */
function choose(pieces: readonly Piece[], page: UsedNames): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === 'whole') return [piece];
    if (piece.kind === 'group') {
      const inside = choose(piece.pieces, page);
      return inside.length > 0 ? [{...piece, pieces: inside}] : [];
    }
    const selectors = piece.selectors.filter((selector) => canMatch(selector, page));
    return selectors.length > 0 ? [{...piece, selectors}] : [];
  });
}

/** The declarations of custom properties that nothing among the pieces reads, nor a `class` or `style` of the page. */
function findUnread(pieces: readonly Piece[], page: UsedNames): Set<Declaration> {
  const unread = new Set<Declaration>();
  const {declarations, reads} = collect(pieces);
  for (let before = -1; before < unread.size;) {
    before = unread.size;
    const read = new Set(reads);
    for (const declaration of declarations) {
      if (!unread.has(declaration)) for (const name of declaration.reads) read.add(name);
    }
    for (const declaration of declarations) {
      const {defines} = declaration;
      if (defines === undefined || read.has(defines) || page.classes.has(defines.slice(2)))
        continue;
      unread.add(declaration);
    }
  }
  return unread;
}

function collect(pieces: readonly Piece[]): {declarations: Declaration[]; reads: string[]} {
  const declarations: Declaration[] = [];
  const reads: string[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'rule') declarations.push(...piece.declarations);
    else if (piece.kind === 'whole') reads.push(...piece.reads);
    else {
      const inside = collect(piece.pieces);
      declarations.push(...inside.declarations);
      reads.push(...inside.reads);
    }
  }
  return {declarations, reads};
}

function write(piece: Piece, unread: ReadonlySet<Declaration>): string {
  if (piece.kind === 'whole') return piece.text;
  if (piece.kind === 'group') {
    const inside = piece.pieces.map((one) => write(one, unread)).join('');
    return inside === '' ? '' : `${piece.open}${inside}}`;
  }
  const kept = piece.declarations.filter((declaration) => !unread.has(declaration));
  return kept.length === 0
    ? ''
    : `${piece.selectors.join(',')}{${kept.map(({text}) => text).join(';')}}`;
}
