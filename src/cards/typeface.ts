/** An outline and where it stands, in ems from the origin of the text it belongs to. */
export interface Outline {
  /** SVG path data in font units, y upwards. */
  path: string;
  /** Font units per em. */
  unitsPerEm: number;
  x: number;
  y: number;
}

/** A text as a font draws it. Lengths are in ems. */
export interface Shaped {
  advance: number;
  /** The blank half of an opening mark, before its ink; 0 for anything else. */
  lead: number;
  /** The blank half of a closing mark, after its ink; 0 for anything else. */
  trail: number;
  outlines: readonly Outline[];
}

/** Something that can draw texts. */
export interface Typeface {
  /**
   * Shapes a short text that is never broken.
   *
   * @param text - one character with its marks, or a word of a Western script
   * @param weight - the weight of the strokes, from 200 to 900
   * @returns its outlines, or undefined where no font has all of its characters
   */
  shape: (text: string, weight: number) => Shaped | undefined;
}
