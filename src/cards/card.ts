/** What a card says. */
export interface Card {
  /** A quotation's words stand on a rule; a page's title stands beneath one. */
  kind: 'quotation' | 'page';
  /** A few words above a page's title. */
  kicker?: string;
  /** The words of the quotation, an entry for each item of a list; or the title. */
  lines: readonly string[];
  /** Whose words they are, and where they were published; or whose page it is. */
  credit: readonly string[];
  /** Where they stand in the lecture. */
  place: readonly string[];
  /** The full address that the QR code stands for. */
  address: string;
}

/** A card's size in pixels: what Open Graph images are shown at without being cut. */
export const CARD = {width: 1200, height: 630} as const;
