import type {FiledCard} from '../../cards/collectCards';

/** What the thread that draws is given. */
export interface DrawingOrder {
  cards: readonly FiledCard[];
  /** The folder with the cards of earlier builds. */
  cacheFolder: string;
}
