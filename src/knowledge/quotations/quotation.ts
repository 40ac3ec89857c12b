/** A quotation as its author wrapped it in a lecture page. */
export interface Quotation {
  /** Its id: its address for good. */
  id: string;
  /** The lecturer's words; a quoted list has one entry for each item. */
  lines: string[];
  /** The id of the source it is quoted from; left out where none is known. */
  source?: string;
  /** The ids of sources whose words it blends without quoting one of them. */
  blends: string[];
  /** A set phrase without a single source that it is collated with. */
  phrase?: string;
  /** Who wrote it, where the source holds words of several: left out for the source's author. */
  by?: 'reporter';
  /** Declared by the author; everything else about the wording is computed. */
  relation?: 'paraphrase';
  /** The page's file and the line in it, counted from 1. */
  file: string;
  line: number;
}
