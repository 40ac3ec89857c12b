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
        mend: 'close the outer one before it and open another after it, each with an id of its own, or keep one of the two',
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

  it('tells each attribute that is off, with what is allowed', () => {
    expect(
      read(`<Quotation>甲</Quotation>

<Quotation id="Ä" relation="identical" status="identical" source={s} {...more}>乙</Quotation>`)
        .problems,
    ).toMatchInlineSnapshot(`
      [
        {
          "file": "p.mdx",
          "found": "a quotation has no id",
          "line": 1,
          "mend": "give it id="…": lower-case ASCII words joined by single hyphens, starting with a letter, such as "model-workers-words"",
        },
        {
          "file": "p.mdx",
          "found": "a quotation has the attribute status",
          "line": 3,
          "mend": "a quotation has id, source, blends, phrase, relation",
        },
        {
          "file": "p.mdx",
          "found": "a quotation's source is not plain text",
          "line": 3,
          "mend": "write source="…"",
        },
        {
          "file": "p.mdx",
          "found": "a quotation has the attribute {…}",
          "line": 3,
          "mend": "a quotation has id, source, blends, phrase, relation",
        },
        {
          "file": "p.mdx",
          "found": "“Ä” is not an id",
          "line": 3,
          "mend": "give it id="…": lower-case ASCII words joined by single hyphens, starting with a letter, such as "model-workers-words"",
        },
        {
          "file": "p.mdx",
          "found": "the quotation “Ä” declares relation="identical"",
          "line": 3,
          "mend": "only paraphrase can be declared; how wordings agree is computed",
        },
      ]
    `);
  });
});
