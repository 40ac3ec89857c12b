import {describe, expect, it} from 'vitest';

import importComponents from './importComponents';

import type {Root} from 'mdast';

function importsOf(...names: string[]): string[] {
  const root = {
    type: 'root',
    children: names.map((name) => ({
      type: 'mdxJsxFlowElement',
      name,
      attributes: [],
      children: [],
    })),
  } as unknown as Root;
  importComponents()(root);
  return root.children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));
}

describe('a page imports', () => {
  it('the rare components it shows, each once', () => {
    expect(importsOf('TermIndex', 'Transcript', 'TermIndex').sort()).toEqual([
      "import TermIndex from '@site/src/components/TermIndex'",
      "import Transcript from '@site/src/components/Transcript'",
    ]);
  });

  it('no component that every page has at hand', () => {
    expect(importsOf('EditorNote', 'Quotation')).toEqual([]);
  });
});
