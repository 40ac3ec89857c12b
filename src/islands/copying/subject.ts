import type {QuotationStatus} from '@site/src/knowledge/quotations/collateQuotation';

/** Words of a lecture that can be quoted: where they stand on the page, or themselves. */
export interface Quotable {
  /** The id of the quotation or slide; of the element that holds or begins the words. */
  id: string;
  kind: 'quotation' | 'slide';
  /** Left out where they are to be read off the page. */
  lines?: readonly string[];
  attribution?: string | undefined;
  /** How a quotation's words stand to what was published. */
  status?: QuotationStatus | undefined;
  /** What must be known of the wording: `statusNote`. */
  note?: string | undefined;
  /** The slide the words stand on, where the page does not show it. */
  slide?: {number: number} | undefined;
  lecture: string;
  lecturer: string;
}

/** What a menu copies: a place on the site, and the words there if they can be quoted. */
export interface Subject {
  /** What the place is called. */
  name: string;
  /** Its full address: the short one where it has one. */
  address: string;
  /** The QR code of the address: the file's address. */
  qr?: string | undefined;
  /** The full address to embed it by. */
  embed?: string | undefined;
  quotable?: Quotable | undefined;
}
