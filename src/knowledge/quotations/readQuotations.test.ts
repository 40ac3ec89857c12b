import {describe, expect, it} from 'vitest';

import {parseMdx} from '../markdown';
import {readQuotations} from './readQuotations';

const read = (mdx: string) => readQuotations('p.mdx', parseMdx(mdx));

describe('readQuotations', () => {
  it('reads words inside a line, without what the editor adds', () => {
    const {quotations, problems} = read(
      '- 甲<Quotation id="a" source="s">乙<EditorNote inline>〔注〕</EditorNote>**丙**</Quotation>丁',
    );
    expect(problems).toEqual([]);
    expect(quotations).toEqual([
      {id: 'a', source: 's', blends: [], lines: ['乙丙'], file: 'p.mdx', line: 1},
    ]);
  });

  it('reads a list as one quotation with a line for each item', () => {
    const {quotations} = read('<Quotation id="a">\n\n- 甲\n- 乙\n\n</Quotation>');
    expect(quotations[0]?.lines).toEqual(['甲', '乙']);
  });

  it('reads what a quotation blends, and a set phrase', () => {
    const {quotations} = read(
      '<Quotation id="a" blends="s  t" phrase="甲" relation="paraphrase">乙</Quotation>',
    );
    expect(quotations[0]).toMatchObject({blends: ['s', 't'], phrase: '甲', relation: 'paraphrase'});
  });

  it('refuses a quotation inside a quotation by name', () => {
    expect(
      read('甲<Quotation id="a">乙**<Quotation id="b">丙</Quotation>**</Quotation>').problems,
    ).toEqual([
      {
        file: 'p.mdx',
        line: 1,
        found: 'the quotation “b” stands inside the quotation “a”',
        fix: 'close the outer one before it and open another after it, each with an id of its own, or keep one of the two',
      },
    ]);
  });

  it('keeps the same words quoted twice apart', () => {
    const {quotations, problems} = read(
      '<Quotation id="a">甲</Quotation>乙<Quotation id="b">甲</Quotation>',
    );
    expect(problems).toEqual([]);
    expect(quotations.map(({id, lines}) => [id, lines])).toEqual([
      ['a', ['甲']],
      ['b', ['甲']],
    ]);
  });

  it('reads whose words of a source they are: the author’s where nothing is said', () => {
    const {quotations, problems} = read(
      '<Quotation id="a" source="s" by="reporter">甲</Quotation><Quotation id="b" source="s" by="author">乙</Quotation>',
    );
    expect(problems).toEqual([]);
    expect(quotations.map(({by}) => by)).toEqual(['reporter', undefined]);
  });

  it('reports a writer that no source can have, and one without a source', () => {
    expect(read('<Quotation id="a" source="s" by="editor">甲</Quotation>').problems).toEqual([
      {
        file: 'p.mdx',
        line: 1,
        found: 'the quotation “a” is by="editor"',
        fix: 'use one of author, reporter; without it the words are the author’s',
      },
    ]);
    expect(read('<Quotation id="a" by="reporter">甲</Quotation>').problems).toMatchObject([
      {
        found: 'the quotation “a” is by="reporter", but names no source',
        fix: 'name the source whose author or reporter wrote it, or remove by',
      },
    ]);
  });

  it('reports a set phrase that is given a source', () => {
    expect(read('<Quotation id="a" source="s" phrase="甲">甲</Quotation>').problems).toMatchObject([
      {
        found: 'the quotation “a” names a source and a set phrase',
        fix: 'keep source; phrase is for words without a single source',
      },
    ]);
  });

  it('reports each attribute that is off, with what is allowed', () => {
    expect(
      read(`<Quotation>甲</Quotation>

<Quotation id="Ä" relation="identical" status="identical" source={s} {...more}>乙</Quotation>`)
        .problems,
    ).toMatchInlineSnapshot(`
      [
        {
          "file": "p.mdx",
          "fix": "give it id="…": lower-case ASCII words joined by single hyphens, starting with a letter, such as "model-workers-words"",
          "found": "a quotation has no id",
          "line": 1,
        },
        {
          "file": "p.mdx",
          "fix": "a quotation has id, source, by, blends, phrase, relation",
          "found": "a quotation has the attribute status",
          "line": 3,
        },
        {
          "file": "p.mdx",
          "fix": "write source="…"",
          "found": "a quotation's source is not plain text",
          "line": 3,
        },
        {
          "file": "p.mdx",
          "fix": "a quotation has id, source, by, blends, phrase, relation",
          "found": "a quotation has the attribute {…}",
          "line": 3,
        },
        {
          "file": "p.mdx",
          "fix": "give it id="…": lower-case ASCII words joined by single hyphens, starting with a letter, such as "model-workers-words"",
          "found": "“Ä” is not an id",
          "line": 3,
        },
        {
          "file": "p.mdx",
          "fix": "only paraphrase can be declared; how wordings agree is computed",
          "found": "the quotation “Ä” declares relation="identical"",
          "line": 3,
        },
      ]
    `);
  });
});
