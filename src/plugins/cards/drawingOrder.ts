import type {Problem} from '../../knowledge/problems';
import type {FiledCard} from './collectCards';
import type {DrawnCards} from './drawCards';

/** What the thread that draws is given. */
export interface DrawingOrder {
  cards: readonly FiledCard[];
  /** The folder with the cards of earlier builds. */
  cacheFolder: string;
}

/** What it gives back: all cards, or what is wrong with some. */
export type DrawingAnswer = {drawn: DrawnCards} | {problems: readonly Problem[]};
