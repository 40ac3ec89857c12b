import {describe, expect, it} from 'vitest';

import {readTranscript} from '../transcript';
import {checkQuotations} from './checkQuotations';

import type {Source} from '../sources/source';
import type {Quotation} from './quotation';

const quotation = (id: string, changes: Partial<Quotation> = {}): Quotation => ({
  id,
  lines: ['乙'],
  blends: [],
  file: 'p.mdx',
  line: 3,
  ...changes,
});

const source = (id: string, quotations: string[] = []) => ({
  file: `docs/sources/${id}.mdx`,
  source: {
    id,
    published: quotations.map((name) => ({quotation: name, text: '乙', seen: 'mirror'})),
  } as unknown as Source,
});

const check = (quotations: Quotation[], sources = [source('s')]) =>
  checkQuotations(
    [
      {
        quotations,
        transcript: readTranscript('甲乙丙\n'),
        transcriptFile: 'transcripts/t.md',
        slideIds: new Set(['cover']),
      },
    ],
    sources,
  );

describe('checkQuotations', () => {
  it('finds nothing wrong where everything fits', () => {
    expect(check([quotation('a', {source: 's'})], [source('s', ['a'])])).toEqual([]);
  });

  it('reports a source that does not exist, and which ones do', () => {
    expect(check([quotation('a', {source: 'x', blends: ['y']})])).toMatchInlineSnapshot(`
      [
        {
          "file": "p.mdx",
          "fix": "use one of s, or add docs/sources/x.mdx",
          "found": "the quotation “a” names the source “x”, which does not exist",
          "line": 3,
        },
        {
          "file": "p.mdx",
          "fix": "use one of s, or add docs/sources/y.mdx",
          "found": "the quotation “a” names the source “y”, which does not exist",
          "line": 3,
        },
      ]
    `);
  });

  it('reports an id used twice, and one that a slide has', () => {
    expect(check([quotation('a'), quotation('a', {line: 9}), quotation('cover')]))
      .toMatchInlineSnapshot(`
        [
          {
            "file": "p.mdx",
            "fix": "choose another id: /q/<id>/ is the address of one quotation, of all lectures",
            "found": "the quotation id “a” is taken by p.mdx:3",
            "line": 9,
          },
          {
            "file": "p.mdx",
            "fix": "rename the one that is not published yet: both are anchors of the same pages",
            "found": "“cover” is the id of a slide and of a quotation",
            "line": 3,
          },
        ]
      `);
  });

  it('reports words that are not in the transcript, or none', () => {
    expect(check([quotation('a', {lines: ['乙', '丁']}), quotation('b', {lines: []})]))
      .toMatchInlineSnapshot(`
        [
          {
            "file": "p.mdx",
            "fix": "restore the lecturer’s words; what the editor adds goes into <EditorNote>",
            "found": "the quotation “a” says “丁”, which is not in transcripts/t.md",
            "line": 3,
          },
          {
            "file": "p.mdx",
            "fix": "wrap the lecturer’s words in it",
            "found": "the quotation “b” has no words",
            "line": 3,
          },
        ]
      `);
  });

  it('reports a published wording for a quotation that does not exist, is not its own, or has one already', () => {
    expect(
      check([quotation('a', {source: 's'}), quotation('b')], [source('s', ['a', 'a', 'b', 'c'])]),
    ).toMatchInlineSnapshot(`
      [
        {
          "file": "docs/sources/s.mdx",
          "fix": "keep the one that was checked",
          "found": "two published wordings are given for the quotation “a”",
        },
        {
          "file": "docs/sources/s.mdx",
          "fix": "write source="s" at p.mdx:3, or remove the wording",
          "found": "a published wording is given for the quotation “b”, which does not name this source",
        },
        {
          "file": "docs/sources/s.mdx",
          "fix": "use one of a, b, or remove the wording",
          "found": "a published wording is given for the quotation “c”, which does not exist",
        },
      ]
    `);
  });
});
