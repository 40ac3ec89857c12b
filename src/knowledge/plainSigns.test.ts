import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';

import plainSigns from './plainSigns';

import type {Processor} from 'unified';

const within = (processor: unknown): Processor => (processor as Processor).use(plainSigns).freeze();

describe('plainSigns', () => {
  it('leaves `1~3` and addresses alone, also beside words that are struck through', () => {
    const processor = within(unified().use(remarkParse).use(remarkGfm).use(remarkDirective));
    const tree = JSON.stringify(processor.parse('第 1~3 页和 4~5 页，~~删~~，www.example.org'));
    expect(tree.match(/"type":"delete"/gu)).toHaveLength(1);
    expect(tree).not.toContain('"type":"link"');
    expect(tree).toContain('"~"');
  });

  it('says so where another version of a plugin does not hold what is switched off', () => {
    expect(() => within(unified().use(remarkParse).use(remarkGfm))).toThrow('remark-directive');
    expect(() => within(unified().use(remarkParse).use(remarkDirective))).toThrow('remark-gfm');
  });
});
