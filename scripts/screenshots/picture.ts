import type {Page} from '@playwright/test';

/** A part of the window, in CSS pixels. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture of the site. */
export interface Picture {
  name: string;
  /** The file it is kept in. */
  file: string;
  /** The page's address on the site, with its opening slash. */
  address: string;
  /** The window in CSS pixels; 1280 × 900 unless told. */
  width?: number;
  height?: number;
  media?: 'screen' | 'print';
  /** Brings the page into the state to be shown. */
  prepare?: (page: Page) => Promise<void>;
  /** What the picture shows: selectors, the first match of each. */
  around?: readonly string[];
  /** How much more it shows on each side, in CSS pixels; 16 unless told. */
  margin?: number;
  /** Shows the whole window, one device pixel for each CSS pixel. */
  whole?: boolean;
}
