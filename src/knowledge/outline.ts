/** A part of a lecture in its outline, as the home page lists it. */
export interface OutlineEntry {
  label: string;
  href: string;
  /** How deep it lies in the outline; 0 is a main part. */
  depth: number;
  /** The number of its first slide. */
  slide: number;
}

/** A lecture as its title page presents it. */
export interface LectureOverview {
  /** Its id: the name of its folder. */
  id: string;
  title: string;
  lecturer: string;
  institution: string;
  /** When it was given, as precise as it is known: `2023-05-20`, `2023`. */
  date?: string;
  /** What it is about, in the words of its editor. */
  subjects?: readonly string[];
  /** The address of its first page. */
  href: string;
  /** The address of the page that shows all of it. */
  handout: string;
  /** The address of its transcript. */
  transcript: string;
  outline: OutlineEntry[];
}
