import {cutAtoms, cutWord, mayBreak} from './lineBreaks';

import type {Shaped, Typeface} from './typeface';

/** An atom in its place on a line; `x` is in ems from the line's left edge. */
export interface PlacedAtom {
  text: string;
  x: number;
  shaped: Shaped;
}

/** A line of text, in ems. */
export interface Line {
  atoms: PlacedAtom[];
  /** From the left edge to the end of the ink's half of the last atom. */
  width: number;
  /** Whether its paragraph ends with it. */
  last: boolean;
}

interface Atom {
  text: string;
  shaped: Shaped;
}

/** The characters that no font has. */
export class MissingGlyphs extends Error {
  override readonly name = 'MissingGlyphs';

  constructor(readonly characters: readonly string[]) {
    super(`no font has ${characters.join(' ')}`);
  }
}

/** A paragraph that is shaped once and set into lines at any width. */
export class Paragraph {
  private readonly atoms: Atom[];

  /**
   * @param text - the paragraph's text
   * @param weight - the weight of the strokes
   * @param typeface - what draws it
   * @throws MissingGlyphs naming every character that no font has
   */
  constructor(
    text: string,
    private readonly weight: number,
    private readonly typeface: Typeface,
  ) {
    const missing = new Set<string>();
    this.atoms = cutAtoms(text).flatMap((atom): Atom[] => {
      const shaped = typeface.shape(atom, weight);
      if (shaped) return [{text: atom, shaped}];
      for (const character of atom) if (!typeface.shape(character, weight)) missing.add(character);
      return [];
    });
    if (missing.size > 0) throw new MissingGlyphs([...missing]);
  }

  /**
   * Breaks the paragraph into lines, each as full as the rules allow.
   *
   * @param width - the width of a line in ems, at least 1
   * @returns the lines; adjacent marks share their blanks, a mark at either edge leaves its own out
   */
  setLines(width: number): Line[] {
    const atoms = this.atoms.flatMap((atom) => this.cutWide(atom, width));
    const lines: Line[] = [];
    let start = 0;
    while (start < atoms.length) {
      const {end, line} = fill(atoms, start, width);
      start = atoms[end]?.text === ' ' ? end + 1 : end;
      lines.push({...line, last: start >= atoms.length});
    }
    return lines;
  }

  private cutWide(atom: Atom, width: number): Atom[] {
    if (atom.shaped.advance <= width) return [atom];
    const shape = (piece: string) => this.typeface.shape(piece, this.weight);
    return cutWord(atom.text, (piece) => (shape(piece)?.advance ?? 0) > width).flatMap((text) => {
      const shaped = shape(text);
      return shaped ? [{text, shaped}] : [];
    });
  }
}

function fill(
  atoms: readonly Atom[],
  start: number,
  width: number,
): {end: number; line: Omit<Line, 'last'>} {
  const placed: PlacedAtom[] = [];
  let x = -(atoms[start]?.shaped.lead ?? 0);
  let allowed = start;
  let at = start;
  for (; at < atoms.length; at += 1) {
    const atom = atoms[at];
    if (!atom) break;
    const {text, shaped} = atom;
    const before = atoms[at - 1];
    if (at > start && before) {
      x -= sharedBlank(before, atom);
      if (canEnd(atoms, at)) allowed = at;
      if (text !== ' ' && x + shaped.advance - shaped.trail > width + 1e-6) break;
    }
    placed.push({text, x, shaped});
    x += shaped.advance;
  }
  // A line of marks alone has no place where the rules let it end.
  const end = at === atoms.length ? at : allowed > start ? allowed : at;
  const own = placed.slice(0, end - start);
  if (own.at(-1)?.text === ' ') own.pop();
  const last = own.at(-1);
  return {
    end,
    line: {atoms: own, width: last ? last.x + last.shaped.advance - last.shaped.trail : 0},
  };
}

/** Whether a line may end before the atom; the space at the break belongs to neither line. */
function canEnd(atoms: readonly Atom[], at: number): boolean {
  const [before, here, after] = [atoms[at - 1], atoms[at], atoms[at + 1]];
  if (!before || !here) return false;
  if (here.text === ' ') return after !== undefined && mayBreak(before.text, after.text);
  return before.text !== ' ' && mayBreak(before.text, here.text);
}

/** Of two marks that meet, one gives up its blank half; so does a mark beside a space. */
function sharedBlank(before: Atom, after: Atom): number {
  if (after.text === ' ') return before.shaped.trail;
  if (before.text === ' ') return after.shaped.lead;
  const {trail} = before.shaped;
  const {lead} = after.shaped;
  if (trail > 0 && lead > 0) return Math.min(trail, lead);
  const bothMarks = (trail > 0 || before.shaped.lead > 0) && (lead > 0 || after.shaped.trail > 0);
  return bothMarks ? trail + lead : 0;
}
