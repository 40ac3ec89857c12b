import {compile} from '@mdx-js/mdx';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';

import markParts from './markParts';
import restoreLines from './restoreLines';

import type {Root} from 'mdast';

/** The ids of the quotations that are marked. */
async function parts(mdx: string): Promise<string[]> {
  const marked: string[] = [];
  const spy = () => (root: Root) => {
    visit(root, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
      const {attributes = []} = node as {attributes?: {name?: string; value?: unknown}[]};
      if (!attributes.some(({name}) => name === 'part')) return;
      marked.push(String(attributes.find(({name}) => name === 'id')?.value));
    });
  };
  await compile(mdx, {remarkPlugins: [restoreLines, markParts, spy]});
  return marked;
}

describe('markParts', () => {
  it('marks quotations beside the lecturer’s own words, before, after or between them', async () => {
    expect(
      await parts(
        '- 甲，<Quotation id="a">乙</Quotation>\n- **甲<Quotation id="b">乙</Quotation>**\n\n<Quotation id="c">甲</Quotation>又<Quotation id="d">乙</Quotation>',
      ),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves lines that are quotation from end to end, with signs or the editor’s words at most', async () => {
    expect(
      await parts(
        '- “<Quotation id="a">甲</Quotation>\n- <EditorNote inline>〔2013年〕</EditorNote><Quotation id="b">乙</Quotation>\n\n■ <Quotation id="c">丙</Quotation>\n\n<Quotation id="d">\n\n- 丁\n\n</Quotation>',
      ),
    ).toEqual([]);
  });
});
