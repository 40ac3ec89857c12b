import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {createEngine} from './engine';
import {normalizeText} from './normalize';

import type {SearchIndex} from './searchIndex';

const index: SearchIndex = {
  pages: [
    {url: '/a/', title: '以“两个信赖”为目标塑造工会干部形象', kind: 'lecture'},
    {url: '/b/', title: '小结', kind: 'lecture'},
    {url: '/s/', title: '在座谈时的讲话', kind: 'source'},
    {url: '/q/home/', title: '刊出的文字：某人', kind: 'quotation'},
  ],
  sections: [
    {
      page: 0,
      hash: '#four-sides',
      heading: '以“两个信赖”为目标塑造工会干部形象',
      text: '思想上（政治上） 意识上（理念上） 工会干部是最可信赖的“娘家人”。',
      slide: 11,
    },
    {
      page: 0,
      hash: '#thinking',
      heading: '思想上',
      text: '2013年4月28日，让职工群众真正感受到工会是“职工之家”，工会干部是最可信赖的“娘家人”。不断促进社会主义和谐劳动关系。',
      slide: 12,
    },
    {page: 1, hash: '', heading: '小结', text: '让我们共同努力，娘家人！', slide: 15},
    {page: 2, hash: '', heading: '在座谈时的讲话', text: '全文见 gov.cn。作者：习近平'},
    {page: 3, hash: '', heading: '刊出的文字：某人', text: '时代在发展。让职工群众真正感受到'},
  ],
  quotations: [{section: 1, from: 11, to: 53, id: 'home', label: '习近平，2013年4月28日'}],
  terms: [{term: '娘家人', pinyin: 'niang jia ren'}],
};
const engine = createEngine(index);
const hashes = (query: string) => engine.search(query, 100).rows.map(({url, hash}) => url + hash);
const marked = (query: string) =>
  engine
    .search(query, 100)
    .rows.map(({excerpt}) => excerpt.filter(({mark}) => mark).map(({text}) => text));

describe('an exact search', () => {
  it('finds a phrase however it is punctuated, spaced or quoted', () => {
    for (const query of [
      '工会是“职工之家”',
      '工会是职工之家',
      '工会是 「职工之家」，',
      '工会 是职工 之家',
    ]) {
      expect(hashes(query)).toContain('/a/#thinking');
    }
    expect(hashes('以“两个信赖”为目标塑造工会干部形象')).toEqual(['/a/#four-sides']);
  });

  it('finds across items of a list and from the heading into the text', () => {
    expect(hashes('政治上）意识上')).toEqual(['/a/#four-sides']);
    expect(hashes('小结让我们')).toEqual(['/b/']);
  });

  it('finds dates, full-width digits and Latin letters of any case', () => {
    expect(hashes('4月28日')).toEqual(['/a/#thinking']);
    expect(hashes('２０１３')).toEqual(['/a/#thinking']);
    expect(hashes('GOV')).toEqual(['/s/']);
  });

  it('puts title, heading, quotation and text in this order, and earlier sections first', () => {
    expect(engine.search('思想上', 10).rows.map(({place}) => place)).toEqual(['heading', 'text']);
    expect(engine.search('娘家人', 10).rows.map(({place, url}) => [place, url])).toEqual([
      ['quotation', '/a/'],
      ['text', '/a/'],
      ['text', '/b/'],
    ]);
    expect(engine.search('小结', 10).rows[0]?.place).toBe('title');
  });

  it('tells a quotation and its source where the match stands in one', () => {
    expect(engine.search('真正感受', 10).rows[0]?.quotation).toEqual({
      id: 'home',
      label: '习近平，2013年4月28日',
    });
    expect(engine.search('和谐劳动', 10).rows[0]?.quotation).toBeUndefined();
  });

  it('marks the phrase whole, as it is written', () => {
    expect(marked('职工之家工会干部')).toEqual([['职工之家”，工会干部']]);
  });

  it('finds what was published and the lecture leaves out, behind the lecture’s own words', () => {
    expect(hashes('时代在发展')).toEqual(['/q/home/']);
    expect(hashes('真正感受到')).toEqual(['/a/#thinking', '/q/home/']);
    expect(engine.search('某人', 10).rows[0]?.place).toBe('text');
  });

  it('has the page mark the phrase once, however often the section has it', () => {
    const twice = createEngine({
      pages: [{url: '/', title: '题', kind: 'page'}],
      sections: [{page: 0, hash: '', heading: '题', text: '信赖的“职工之家”，信赖的职工'}],
      quotations: [],
      terms: [],
    });
    expect(twice.search('信赖的职工', 1).rows[0]?.phrases).toEqual(['信赖的“职工']);
    expect(twice.search('职工 信赖', 1).rows[0]?.phrases).toEqual(['职工', '信赖']);
  });

  it('counts all sections, whatever the limit', () => {
    const {rows, count} = engine.search('娘家人', 1);
    expect([rows.length, count]).toEqual([1, 3]);
  });
});

describe('words apart', () => {
  it('all stand in every row, which comes after the phrase', () => {
    expect(engine.search('娘家人 和谐', 10).rows.map(({match, hash}) => [match, hash])).toEqual([
      ['words', '#thinking'],
    ]);
    expect(marked('娘家人 和谐')).toEqual([['娘家人', '和谐']]);
  });
});

describe('an approximate search', () => {
  it('finds what is misremembered, and marks what agrees', () => {
    const [row] = engine.search('让职工群众真切感到工会是职工的家', 10).rows;
    expect(row).toMatchObject({match: 'approximate', hash: '#thinking', quotation: {id: 'home'}});
    expect(row?.excerpt.some(({mark, text}) => mark && text.includes('职工群众真'))).toBe(true);
    expect(row?.excerpt.some(({mark}) => !mark)).toBe(true);
  });

  it('finds nothing where nothing resembles the query', () => {
    expect(engine.search('量子纠缠与宇宙膨胀', 10)).toEqual({rows: [], count: 0});
  });
});

describe('Pinyin', () => {
  it.each(['niangjiaren', 'njr', 'NiangJia'])('%s finds 娘家人 and says so', (query) => {
    expect(engine.search(query, 10)).toMatchObject({instead: '娘家人', count: 3});
  });
});

describe('any input', () => {
  it.each(['', '   ', '，。！“”', '😀', '<>', '\u0000', '\u0000\u0000'])(
    '“%s” without words finds nothing',
    (query) => {
      expect(engine.search(query, 10)).toEqual({rows: [], count: 0});
    },
  );

  it('is answered, however long', () => {
    expect(engine.search('工会'.repeat(5000), 10).rows.length).toBeGreaterThanOrEqual(0);
    expect(engine.search('<script>alert(1)</script>', 10).count).toBe(0);
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.nat(50), (query, limit) => {
        const {rows, count} = engine.search(query, limit);
        expect(rows.length).toBeLessThanOrEqual(Math.max(limit, 0));
        expect(count).toBeGreaterThanOrEqual(rows.length);
      }),
    );
  });
});

describe('for any text and any part of it', () => {
  const graphemes = new Intl.Segmenter();
  const words = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from('工会职家，。“” Aａ𠮷ﬁé')),
      fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
    ),
    maxLength: 60,
  });

  it('the engine finds it, and marks the very characters', () => {
    fc.assert(
      fc.property(
        fc.array(words, {minLength: 1, maxLength: 5}),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (texts, a, b, c) => {
          const at = a % texts.length;
          // A letter without its marks is another letter.
          const chars = Array.from(graphemes.segment(texts[at] ?? ''), ({segment}) => segment);
          const from = b % (chars.length + 1);
          const part = chars.slice(from, from + 1 + (c % 12)).join('');
          const wanted = normalizeText(part);
          fc.pre(wanted !== '');
          const {rows} = createEngine({
            pages: texts.map((_, page) => ({url: `/${page}/`, title: `${page}`, kind: 'page'})),
            sections: texts.map((text, page) => ({page, hash: '', heading: '题', text})),
            quotations: [],
            terms: [],
          }).search(part, 100);
          const exact = rows.filter(({match}) => match === 'exact');
          expect(exact.map(({url}) => url)).toContain(`/${at}/`);
          for (const row of exact) {
            const marks = row.excerpt.filter(({mark}) => mark).map(({text}) => normalizeText(text));
            expect(marks.join('')).toContain(wanted.slice(0, 40));
          }
        },
      ),
    );
  });
});
