import type {CopiedPassage} from '@site/src/knowledge/sharing/copyFormats';

/** What a menu copies: a place on the site, and the words there if they can be quoted. */
export interface Subject {
  /** What the place is called. */
  name: string;
  /** Its full address: the short one where it has one. */
  address: string;
  /** The QR code of the address: the file's address. */
  qr?: string | undefined;
  /** Makes the code to embed it elsewhere. */
  embed?: (() => string) | undefined;
  /** Its words, read when they are copied. */
  passage?: (() => Omit<CopiedPassage, 'address' | 'accessed'>) | undefined;
}
