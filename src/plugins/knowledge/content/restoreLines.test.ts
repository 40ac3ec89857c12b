import {compile} from '@mdx-js/mdx';
import {describe, expect, it} from 'vitest';

import restoreLines from './restoreLines';

import type {Root} from 'mdast';

/** Compiles MDX as Docusaurus does and gives the tree after the plugin. */
async function restored(mdx: string): Promise<unknown> {
  let tree: unknown;
  const spy = () => (root: Root) => {
    tree = outline(root);
  };
  await compile(mdx, {remarkPlugins: [restoreLines, spy]});
  return tree;
}

/** Types and names alone: what stands in what. */
function outline(node: object): unknown {
  const {type, name, children, attributes} = node as {
    type: string;
    name?: string;
    children?: object[];
    attributes?: {name?: string}[];
  };
  if (type === 'text') return 'text';
  const block = attributes?.some((attribute) => attribute.name === 'block') ? ' block' : '';
  return {[(name ?? type) + block]: children?.map(outline)};
}

describe('restoreLines', () => {
  it('makes a line of nothing but components one paragraph again, without white space between', async () => {
    expect(
      await restored(
        '- <EditorNote inline>〔2013年〕</EditorNote><Quotation id="a">甲</Quotation><Quotation id="b">乙</Quotation>',
      ),
    ).toEqual({
      root: [
        {
          list: [
            {
              listItem: [
                {
                  paragraph: [{EditorNote: ['text']}, {Quotation: ['text']}, {Quotation: ['text']}],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('keeps lines apart', async () => {
    expect(
      await restored('<Quotation id="a">甲</Quotation>\n\n<Quotation id="b">乙</Quotation>'),
    ).toEqual({root: [{paragraph: [{Quotation: ['text']}]}, {paragraph: [{Quotation: ['text']}]}]});
  });

  it('marks a quotation that wraps a list, and leaves other components alone', async () => {
    expect(
      await restored('<Quotation id="a">\n\n- 甲\n\n</Quotation>\n\n<EditorNote>乙</EditorNote>'),
    ).toEqual({
      root: [
        {'Quotation block': [{list: [{listItem: [{paragraph: ['text']}]}]}]},
        {EditorNote: ['text']},
      ],
    });
  });
});
