import type {LinkedQuotation, PlacedLecture, PlacedSource} from './graph';
import type {WrittenPage} from './permalinks/addresses';
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
  /** The pages written as docs, with the ids of their headings. */
  pages: WrittenPage[];
}
