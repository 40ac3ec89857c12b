import {describe, expect, it} from 'vitest';

import {makeIndex} from './makeIndex';
import {packIndex, unpackIndex} from './searchIndex';

const index = makeIndex(
  {
    titles: [
      {i: 1, t: '出处', u: '/s/'},
      {i: 2, t: '讲稿', u: '/l/'},
      {i: 3, t: '空', u: '/e/'},
    ],
    headings: [{i: 4, t: '只有标题', u: '/l/', h: '#bare', p: 2}],
    contents: [
      {i: 5, t: '一段话', s: '出处', u: '/s/', h: '', p: 1},
      {i: 6, t: '前文 工会是“职工之家” 后文', s: '讲稿', u: '/l/', h: '#cover', p: 2},
    ],
  },
  {
    pages: [{url: '/l/', kind: 'lecture', lecture: '讲稿'}],
    slides: {'/l/#cover': 1},
    quotations: [
      {id: 'home', url: '/l/', lines: ['工会是', '“职工之家”'], label: '某人'},
      {id: 'gone', url: '/l/', lines: ['没有'], label: ''},
      {id: 'empty', url: '/l/', lines: ['。'], label: ''},
    ],
    wordings: [{url: '/q/home/', title: '刊出的文字', text: '工会是“职工之家”。'}],
    terms: [{term: '职工之家', pinyin: 'zhi gong zhi jia'}],
  },
);

describe('makeIndex', () => {
  it('puts the pages of lectures first, in their order, then the others', () => {
    expect(index.pages.map(({url, kind}) => [url, kind])).toEqual([
      ['/l/', 'lecture'],
      ['/s/', 'page'],
      ['/e/', 'page'],
      ['/q/home/', 'quotation'],
    ]);
  });

  it('has a section for each heading, also with nothing below it, and for a page without text', () => {
    expect(index.sections).toEqual([
      {page: 0, hash: '#cover', heading: '讲稿', text: '前文 工会是“职工之家” 后文', slide: 1},
      {page: 0, hash: '#bare', heading: '只有标题', text: ''},
      {page: 1, hash: '', heading: '出处', text: '一段话'},
      {page: 2, hash: '', heading: '空', text: ''},
      {
        page: 3,
        hash: '',
        heading: '刊出的文字',
        text: '工会是“职工之家”。',
        headingElsewhere: true,
      },
      {page: 3, hash: '', heading: '刊出的文字', text: '', voice: 'editor'},
    ]);
  });

  it('finds the words of quotations in the sections', () => {
    expect(index.quotations).toEqual([{section: 0, from: 3, to: 11, id: 'home', label: '某人'}]);
    expect(index.sections[0]?.text.slice(3, 11)).toBe('工会是“职工之家');
  });

  it('gives quotations of the same words a place each, in the order of the page', () => {
    const {quotations} = makeIndex(
      {
        titles: [{i: 1, t: '讲稿', u: '/l/'}],
        headings: [],
        contents: [
          {i: 2, t: '娘家人，又是娘家人', s: '甲', u: '/l/', h: '#a', p: 1},
          {i: 3, t: '还是“娘家人”', s: '乙', u: '/l/', h: '#b', p: 1},
        ],
      },
      {
        pages: [{url: '/l/', kind: 'lecture'}],
        slides: {},
        quotations: ['first', 'second', 'third'].map((id) => ({
          id,
          url: '/l/',
          lines: ['娘家人'],
          label: '',
        })),
        wordings: [],
        terms: [],
      },
    );
    expect(quotations.map(({section, from, id}) => [section, from, id])).toEqual([
      [1, 0, 'first'],
      [1, 6, 'second'],
      [2, 3, 'third'],
    ]);
  });

  it('survives the way to the browser', () => {
    expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(index))) as never)).toEqual(index);
  });

  it('has an entry of each voice in a section, with the running head among the editor’s words', () => {
    const documents = {
      titles: [{i: 1, t: '讲稿', u: '/l/'}],
      headings: [],
      contents: [{i: 2, t: '甲 注 刊', s: '一张', u: '/l/', h: '#a', p: 1}],
    };
    const voiced = makeIndex(
      documents,
      {
        pages: [{url: '/l/', kind: 'lecture'}],
        slides: {'/l/#a': 7},
        runningHeads: {'/l/#a': '短标题'},
        quotations: [],
        wordings: [],
        terms: [],
        names: ['习近平', '中华全国总工会', 'Marx', '习近平'],
      },
      new Map([
        [
          '/l/#a',
          {
            texts: new Map([
              ['', '甲'],
              ['editor', '注'],
              ['source', '刊'],
            ] as const),
          },
        ],
      ]),
    );
    const place = {page: 0, hash: '#a', slide: 7};
    expect(voiced.sections.slice(1)).toEqual([
      {...place, heading: '一张', text: '甲'},
      {...place, heading: '短标题', text: '\f注', voice: 'editor'},
      {...place, heading: '一张', text: '刊', voice: 'source', headingElsewhere: true},
    ]);
    expect(voiced.terms).toEqual([{term: '习近平', pinyin: 'xi jin ping'}]);
    expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(voiced))) as never)).toEqual(voiced);
  });

  it('leaves a heading of the editor’s to the editor’s words', () => {
    const {sections} = makeIndex(
      {
        titles: [{i: 1, t: '讲稿', u: '/l/'}],
        headings: [],
        contents: [{i: 2, t: '甲 注', s: '编者的标题', u: '/l/', h: '#a', p: 1}],
      },
      {
        pages: [{url: '/l/', kind: 'lecture'}],
        slides: {},
        quotations: [],
        wordings: [],
        terms: [],
      },
      new Map([
        [
          '/l/#a',
          {
            texts: new Map([
              ['', '甲'],
              ['editor', '注'],
            ] as const),
            heading: 'editor',
          },
        ],
      ]),
    );
    expect(sections.slice(1)).toEqual([
      {page: 0, hash: '#a', heading: '编者的标题', text: '注', voice: 'editor'},
      {page: 0, hash: '#a', heading: '编者的标题', text: '甲', headingElsewhere: true},
    ]);
  });

  it('groups the characters of the texts that sound alike, in simplified script', () => {
    const {sounds} = makeIndex(
      {titles: [{i: 1, t: '竭誠，成城；娘家，嫁', u: '/'}], headings: [], contents: []},
      {pages: [], slides: {}, quotations: [], wordings: [], terms: []},
    );
    expect(sounds).toBe('城成诚 嫁家');
  });

  it('lists the traditional characters of the texts with their simplified ones', () => {
    const {variants} = makeIndex(
      {titles: [{i: 1, t: '職工之家', u: '/'}], headings: [], contents: []},
      {pages: [], slides: {}, quotations: [], wordings: [], terms: []},
    );
    expect(variants).toBe('職职');
  });
});
