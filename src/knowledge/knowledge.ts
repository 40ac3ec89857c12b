import type {LinkedQuotation, PlacedLecture, PlacedSource} from './graph';
import type {WrittenPage} from './permalinks/addresses';
import type {LinkCheck} from './sources/linkChecks';
import type {PlacedSpeaker} from './speakers';
import type {Term} from './terms';

/** Everything the site knows, validated. */
export interface Knowledge {
  lectures: PlacedLecture[];
  sources: PlacedSource[];
  quotations: LinkedQuotation[];
  terms: Term[];
  /** The pages of those who are quoted. */
  speakers?: PlacedSpeaker[];
  /** What the last check of each source's addresses found. */
  linkChecks?: ReadonlyMap<string, LinkCheck>;
  /** The pages written as docs, with the ids of their headings. */
  pages: WrittenPage[];
}
