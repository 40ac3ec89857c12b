/** A lecture as its file has it: slides in the order they are shown, each read from top to bottom. */
export interface ImportedDocument {
  slides: ImportedSlide[];
  /** What the file has and the lecture will not. */
  omissions: Omission[];
}

/** Something that is shown in the file and left out of the lecture. */
export interface Omission {
  /** What it is, such as `a chart`. */
  what: string;
  /** The slide in the file, counted from 1; left out where it has no one place. */
  slide?: number;
}

/** One slide. */
export interface ImportedSlide {
  /** Its number in the file, counted from 1, where hidden slides make it another than its place here. */
  number?: number;
  /** The id that the author gave it; left out where the file names none. */
  id?: string;
  /** Left out where the slide has no title. */
  title?: TextRun[];
  /** How high its title stands in the file's own outline: 0 is the title of the whole; left out in decks, which have none. */
  level?: number;
  blocks: Block[];
  /** What the speaker noted below the slide. */
  notes: Block[];
}

/** A stretch of text in one style. */
export interface TextRun {
  text: string;
  strong?: true;
  /** The address it leads to. */
  link?: string;
}

/** A part of a slide, in reading order. */
export type Block = Paragraph | ListItem | Table | Picture;

export interface Paragraph {
  kind: 'paragraph';
  runs: TextRun[];
}

/** An item of a list. */
export interface ListItem {
  kind: 'item';
  /** How deep it is nested, from 0. */
  depth: number;
  /** Its number as it is shown, such as `3.` or `（二）`; left out where a mark stands before it. */
  number?: string;
  runs: TextRun[];
}

export interface Table {
  kind: 'table';
  rows: TableCell[][];
}

export interface TableCell {
  runs: TextRun[];
  /** How many columns and rows it spans, where more than one. */
  columns?: number;
  rows?: number;
}

export interface Picture {
  kind: 'picture';
  /** That of its file, such as `png`. */
  extension: string;
  data: Uint8Array;
  /** What it shows, in the author's words; left out where the file does not say. */
  alt?: string;
}
