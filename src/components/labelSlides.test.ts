import {describe, expect, it} from 'vitest';

import {formatLines} from './formatLines';
import {labelSlides} from './labelSlides';

describe('labelSlides', () => {
  it('gives a slide its number and short title, as text and not as HTML', () => {
    const toc = [
      {id: 'a', level: 2, value: '同一标题'},
      {id: 'b', level: 2, value: '别的标题'},
    ];
    expect(labelSlides(toc, {a: {number: 5, title: '<讲话> & 其他'}})).toEqual([
      {id: 'a', level: 2, value: '<span class="toc-slide">5</span> &lt;讲话&gt; &amp; 其他'},
      {id: 'b', level: 2, value: '别的标题'},
    ]);
  });

  it('leaves a page without slides as it is', () => {
    expect(labelSlides([{id: 'a', level: 2, value: '题'}])).toEqual([
      {id: 'a', level: 2, value: '题'},
    ]);
  });
});

describe('formatLines', () => {
  it('names a range, or one line', () => {
    expect(formatLines({first: 33, last: 34})).toBe('第 33–34 行');
    expect(formatLines({first: 95, last: 95})).toBe('第 95 行');
  });
});
