import type {Root} from 'postcss';

/** A CSS pixel is this part of the size of type that browsers begin with. */
const PIXELS = 16;

/**
 * Measures the conditions of media queries in em: the size of type that the reader
 * has set in the browser. Who reads in twice that size gets the layout of a window of
 * half the width. Infima and the theme measure in pixels.
 *
 * @param sheet - a stylesheet, which is changed
 */
export function emBreakpoints(sheet: Root): void {
  sheet.walkAtRules('media', (rule) => {
    rule.params = rule.params.replace(
      /(\d*\.?\d+)px/gu,
      (_, pixels: string) => `${Number(pixels) / PIXELS}em`,
    );
  });
}
