import {describe, expect, it} from 'vitest';

import {checkTerms, findOccurrences, readTerms} from './terms';

const read = (text: string) => readTerms({file: 'docs/terms.yml', text});

describe('readTerms', () => {
  it('sorts the terms by their pinyin', () => {
    const {terms} = read(
      '- {term: 乙, pinyin: yi}\n- {term: 甲, pinyin: jia}\n- {term: 已, pinyin: yi}\n',
    );
    expect(terms.map(({term}) => term)).toEqual(['甲', '乙', '已']);
  });

  it('reports entries off the form and terms listed twice', () => {
    expect(
      read(
        '- 甲\n- {term: 乙, pinyin: Yǐ}\n- {term: 丙, pinyin: bing}\n- {term: 丙, pinyin: bing}\n-\n',
      ).problems,
    ).toMatchInlineSnapshot(`
      [
        {
          "file": "docs/terms.yml",
          "fix": "write a list of entries such as: - {term: 娘家人, pinyin: niang jia ren}",
          "found": "an entry is "甲"",
        },
        {
          "file": "docs/terms.yml",
          "fix": "write a list of entries such as: - {term: 娘家人, pinyin: niang jia ren}",
          "found": "an entry is {"term":"乙","pinyin":"Yǐ"}",
        },
        {
          "file": "docs/terms.yml",
          "fix": "keep one entry",
          "found": "“丙” is listed twice",
        },
        {
          "file": "docs/terms.yml",
          "fix": "write a list of entries such as: - {term: 娘家人, pinyin: niang jia ren}",
          "found": "an entry is null",
        },
      ]
    `);
  });

  it('reports a file that is no list, or no YAML', () => {
    expect(read('term: 甲').problems).toMatchObject([{found: 'the file is not a list'}]);
    expect(read('- {term: 甲').problems).toMatchObject([
      {found: expect.stringContaining('not well-formed YAML') as string},
    ]);
  });
});

describe('findOccurrences', () => {
  it('finds each with the words around it, cut where there are more', () => {
    const lines = [
      {text: '工会是职工之家，职工之家', slide: '#a'},
      {text: '一二三四五六七八九十一二三四五职工之家一二三四五六七八九十一二三四五', slide: '#b'},
      {text: '没有', slide: '#c'},
    ];
    expect(findOccurrences('职工之家', lines)).toEqual([
      {slide: '#a', before: '工会是', match: '职工之家', after: '，职工之家'},
      {slide: '#a', before: '工会是职工之家，', match: '职工之家', after: ''},
      {
        slide: '#b',
        before: '…二三四五六七八九十一二三四五',
        match: '职工之家',
        after: '一二三四五六七八九十一二三四…',
      },
    ]);
  });
});

describe('checkTerms', () => {
  it('reports a term that occurs nowhere', () => {
    const terms = [
      {term: '甲', pinyin: 'jia'},
      {term: '乙', pinyin: 'yi'},
    ];
    expect(checkTerms('docs/terms.yml', terms, [{text: '甲', slide: ''}])).toMatchInlineSnapshot(`
      [
        {
          "file": "docs/terms.yml",
          "fix": "write it as the lectures do, or remove it",
          "found": "the term “乙” occurs in no lecture",
        },
      ]
    `);
  });
});
