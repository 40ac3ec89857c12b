import {parse} from 'postcss';
import {describe, expect, it} from 'vitest';

import {emBreakpoints} from './emBreakpoints';

function changed(css: string): string {
  const sheet = parse(css);
  emBreakpoints(sheet);
  return sheet.toString();
}

describe('emBreakpoints', () => {
  it('measures media queries in em, however they are written', () => {
    expect(changed('@media (max-width: 996px){a{}}')).toBe('@media (max-width: 62.25em){a{}}');
    expect(changed('@media (width>=997px) and (width<=1200.5px), print{a{}}')).toBe(
      '@media (width>=62.3125em) and (width<=75.03125em), print{a{}}',
    );
  });

  it('leaves everything else as it is', () => {
    const css = '@supports (width: 3px){a{width: 996px}}@media (hover: none){b{top: 1px}}';
    expect(changed(css)).toBe(css);
  });
});
