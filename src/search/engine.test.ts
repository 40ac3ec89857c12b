import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {Converter} from 'opencc-js/t2cn';

import {createEngine} from './engine';
import {normalizeText} from './normalize';
import {findByPinyin} from './pinyin';
import {listVariants, simplifyUnknown} from './script';

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

/** An index of one lecture page, whose sections are given, and what is given beside it. */
function lectureWith(
  sections: readonly Partial<SearchIndex['sections'][number]>[],
  more: Partial<SearchIndex> = {},
): SearchIndex {
  return {
    pages: [{url: '/l/', title: '题', kind: 'lecture'}],
    sections: sections.map((section, at) => ({
      page: 0,
      hash: `#s${at}`,
      heading: '节',
      text: '',
      ...section,
    })),
    quotations: [],
    terms: [],
    ...more,
  };
}

describe('voices', () => {
  const engine = createEngine(
    lectureWith([
      {hash: '#a', text: '讲稿的话\n又一条'},
      {hash: '#a', text: '编者的话\f另一条注', voice: 'editor', headingElsewhere: true},
      {hash: '#a', text: '刊出的话', voice: 'source', headingElsewhere: true},
    ]),
  );

  it('are told in each row', () => {
    expect(engine.search('的话', 10).rows.map(({voice}) => voice)).toEqual([
      'lecture',
      'editor',
      'source',
    ]);
  });

  it('never share a phrase or an excerpt', () => {
    expect(engine.search('又一条编者的话', 10).rows.every(({match}) => match !== 'exact')).toBe(
      true,
    );
    for (const {excerpt, voice} of engine.search('的话', 10).rows) {
      const shown = excerpt.map(({text}) => text).join('');
      expect(shown.includes('讲稿')).toBe(voice === 'lecture');
    }
  });

  it('search a heading once', () => {
    expect(engine.search('节', 10).count).toBe(1);
  });

  it('run on from one item to the next, with the break shown; not from one note to the next', () => {
    const [row] = engine.search('讲稿的话又一条', 10).rows;
    expect(row?.excerpt).toEqual([{text: '讲稿的话 ¶ 又一条', mark: true}]);
    expect(engine.search('编者的话另一条注', 10).rows.some(({match}) => match === 'exact')).toBe(
      false,
    );
  });
});

describe('near matches in the lecture', () => {
  const engine = createEngine(
    lectureWith([
      {text: '同全国劳动模范代表座谈，竭诚为职工服务'},
      {text: '最可信赖的娘家人，信赖'},
      {text: '链接：劳模代表', voice: 'editor'},
    ]),
  );

  it('follow a hit in a note', () => {
    expect(engine.search('劳模', 10)).toMatchObject({
      count: 2,
      near: 1,
      rows: [
        {match: 'exact', voice: 'editor'},
        {match: 'approximate', voice: 'lecture', phrases: ['劳动模']},
      ],
    });
  });

  it('are left alone where the lecture has the very words', () => {
    expect(engine.search('信赖', 10).near).toBeUndefined();
  });

  it.each([
    ['娘嫁人', '娘家人'],
    ['信懒', '信赖'],
    ['竭成', '竭诚'],
    ['姐诚', '竭诚'],
    ['赖信', '信赖'],
    ['娘人', '娘家人'],
    ['娘之家人', '娘家人'],
    ['劳动磨范', '劳动模范'],
    ['劳模范', '劳动模范'],
  ])('%s brings %s first', (query, meant) => {
    const [row] = engine.search(query, 10).rows;
    expect(row?.match).toBe('approximate');
    expect(row?.phrases[0]).toBe(meant);
  });

  it('are none where a longer query shares too few characters', () => {
    expect(engine.search('量子纠缠', 10).count).toBe(0);
  });
});

describe('what sounds alike', () => {
  const engine = createEngine(
    lectureWith(
      [
        {text: '完成，达成，竭力，成果，成就，成长，成功，成绩'},
        {text: '竭诚为职工服务，最可信赖的娘家人'},
        {text: '不要写成竭成', voice: 'editor'},
      ],
      {sounds: '城成诚 嫁家 来赖'},
    ),
  );

  it.each([
    ['竭成', '竭诚'],
    ['竭城', '竭诚'],
    ['信来', '信赖'],
    ['娘嫁人', '娘家人'],
    ['可信来的娘嫁人', '可信赖的娘家人'],
  ])('%s brings the lecture’s %s first', (query, meant) => {
    const near = engine.search(query, 10).rows.filter(({match}) => match === 'approximate');
    expect(near[0]).toMatchObject({voice: 'lecture', phrases: [meant]});
  });

  it('does not take the place of the very words', () => {
    expect(engine.search('成果', 10).rows.map(({match}) => match)).toEqual(['exact']);
  });
});

describe('a character that sounds otherwise', () => {
  it('is not hidden by a note that has the same mistake', () => {
    const engine = createEngine(
      lectureWith([{text: '最可信赖'}, {text: '信懒是写错的', voice: 'editor'}]),
    );
    expect(engine.search('信懒', 10).rows.map(({match, voice}) => [match, voice])).toEqual([
      ['exact', 'editor'],
      ['approximate', 'lecture'],
    ]);
  });
});

describe('signs of value', () => {
  const engine = createEngine(
    lectureWith([{text: '产值增长1.5倍，降到5‰'}, {text: '共 15 倍'}, {text: '增长 １．５ 倍'}]),
  );

  it.each([
    ['15倍', ['#s1']],
    ['1.5倍', ['#s0', '#s2']],
    ['1.5 倍', ['#s0', '#s2']],
    ['5%', []],
  ])('%s is found where it stands, and nowhere else', (query, hashes) => {
    const {rows} = engine.search(query, 10);
    expect(rows.filter(({match}) => match === 'exact').map(({hash}) => hash)).toEqual(hashes);
  });
});

describe('a long paste', () => {
  it('shows its longest run, in the middle', () => {
    const run = '工会干部是职工群众最可信赖的娘家人这句话人人都记得';
    const other = '天地玄黄宇宙洪荒日月盈昃辰宿列张';
    const engine = createEngine(
      lectureWith([
        {text: `信赖${other.slice(0, 4)}${'甲乙丙丁'.repeat(60)}${run}${'戊己庚辛'.repeat(60)}`},
      ]),
    );
    const {rows} = engine.search(`${'子丑寅卯'.repeat(50)}${run}${'午未申酉'.repeat(50)}`, 10);
    const excerpt = rows[0]?.excerpt ?? [];
    const at = excerpt.findIndex(({mark}) => mark);
    expect(excerpt[at]?.text).toBe(run);
    const length = (parts: typeof excerpt): number =>
      parts.reduce((sum, {text}) => sum + text.length, 0);
    expect(Math.abs(length(excerpt.slice(0, at)) - length(excerpt.slice(at + 1)))).toBeLessThan(4);
  });
});

describe('a slide', () => {
  it.each(['第7张', '第 7 张', '第七张', '第７张', '第7张幻灯片'])('is found as %s', (query) => {
    const engine = createEngine(
      lectureWith([
        {slide: 6},
        {slide: 7, text: '第七张说什么'},
        {text: '见第7张', voice: 'editor'},
      ]),
    );
    expect(engine.search(query, 10).rows[0]).toMatchObject({slide: 7, hash: '#s1'});
  });

  it('that is not there is none, and no other stands for it', () => {
    const engine = createEngine(lectureWith([{slide: 7, text: '第一张，第七条'}]));
    expect(engine.search('第17张', 10)).toEqual({rows: [], count: 0});
  });

  it('has notes whose excerpt begins with their words', () => {
    const engine = createEngine(
      lectureWith([{heading: '短标题', text: '\f第一条注\f第二条注', voice: 'editor'}]),
    );
    const [row] = engine.search('第一条注', 10).rows;
    expect(row?.excerpt.map(({text}) => text).join('')).toBe('第一条注 ¶ 第二条注');
  });

  it('is found by its running head', () => {
    const engine = createEngine(
      lectureWith([
        {hash: '#a', slide: 1, heading: '长标题', text: '话'},
        {hash: '#a', slide: 1, heading: '同劳模代表座谈', text: '\f注', voice: 'editor'},
      ]),
    );
    expect(engine.search('同劳模代表座谈', 10).rows[0]).toMatchObject({
      match: 'exact',
      place: 'heading',
      voice: 'editor',
      slide: 1,
    });
  });
});

describe('scripts', () => {
  const convert = Converter({from: 't', to: 'cn'});
  const texts = ['职工之家，后来乾隆', '職工之家，後來', '著名學者看著', '着名学者看着'];
  const engine = createEngine(
    lectureWith(
      texts.map((text) => ({text})),
      {variants: listVariants(texts, convert)},
    ),
  );
  const search = (query: string): string[] => {
    const typed = simplifyUnknown(query, (char) => engine.knows(char), convert);
    return engine.search(typed, 10).rows.map(({hash}) => hash);
  };

  it.each([
    ['职工之家', '職工之家', ['#s0', '#s1']],
    ['后来', '後來', ['#s0', '#s1']],
    ['学者看着', '學者看著', ['#s2', '#s3']],
  ])('%s and %s find the same, in pages of either', (simplified, traditional, hashes) => {
    expect(search(simplified)).toEqual(hashes);
    expect(search(traditional)).toEqual(hashes);
  });

  it('are shown as they are written', () => {
    const [, row] = engine.search('职工之家', 10).rows;
    expect(row?.excerpt[0]).toEqual({text: '職工之家', mark: true});
    expect(row?.phrases).toEqual(['職工之家']);
  });

  it('never change what is found, whatever the mixture', () => {
    const pairs = Array.from(listVariants(['職業會議對於發展後來學習幹部聯繫'], convert));
    const simplified = pairs.filter((_, at) => at % 2 === 1).join('');
    const mixed = fc
      .array(fc.tuple(fc.nat(simplified.length - 1), fc.boolean()), {minLength: 2, maxLength: 12})
      .map((chars) => chars.map(([at, old]) => pairs[2 * at + (old ? 0 : 1)] ?? '').join(''));
    fc.assert(
      fc.property(fc.array(mixed, {minLength: 1, maxLength: 4}), mixed, (list, query) => {
        const sections = (all: readonly string[], typed: string): string[] => {
          const engine = createEngine(
            lectureWith(
              all.map((text) => ({text})),
              {variants: listVariants(all, convert)},
            ),
          );
          const asked = simplifyUnknown(typed, (char) => engine.knows(char), convert);
          return engine.search(asked, 10).rows.map(({hash}) => hash);
        };
        const found = sections(list, query);
        expect(sections(list, convert(query))).toEqual(found);
        expect(sections(list.map(convert), query)).toEqual(found);
      }),
      {numRuns: 60},
    );
  });
});

describe('a name', () => {
  const engine = createEngine(
    lectureWith([{text: '习近平'}, {text: '链接 xijinping.cn', voice: 'editor'}], {
      terms: [
        {term: '习近平', pinyin: 'xi jin ping'},
        {term: '吕布', pinyin: 'lv bu'},
      ],
    }),
  );

  it.each(['Xi Jinping', 'xijinping', 'Xí Jìnpíng', 'Jinping Xi', 'xjp'])(
    '%s is found',
    (query) => {
      const {rows, instead} = engine.search(query, 10);
      expect(instead).toBe('习近平');
      expect(rows.some(({hash}) => hash === '#s0')).toBe(true);
    },
  );

  it.each(['Lü Bu', 'lv bu', 'Lyu Bu'])('%s is read alike', (query) => {
    expect(findByPinyin(query, [{term: '吕布', pinyin: 'lv bu'}])).toEqual(['吕布']);
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
          // Cut from its place a part may mean something else: 10① is not 101, but ① is 1.
          fc.pre(wanted !== '' && normalizeText(texts[at] ?? '').includes(wanted));
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

describe('one lecture alone', () => {
  const two: SearchIndex = {
    pages: ['甲讲', '乙讲'].map((lecture) => ({
      url: `/${lecture}/`,
      title: lecture,
      kind: 'lecture',
      lecture,
    })),
    sections: [0, 1].map((page) => ({
      page,
      hash: '',
      heading: '标题',
      text: '一起读书的人也可以一起观鸟',
    })),
    quotations: [],
    terms: [],
  };

  it('is searched where the reader asks for it, exactly and approximately', () => {
    const engine = createEngine(two);
    for (const query of ['一起观鸟', '一起读书的人可以一同观鸟']) {
      expect(engine.search(query, 9).count, query).toBe(2);
      const {rows, count} = engine.search(query, 9, '乙讲');
      expect(count, query).toBe(1);
      expect(rows[0]?.lecture).toBe('乙讲');
    }
    expect(engine.search('一起观鸟', 9, '丙讲').count).toBe(0);
  });

  it('is named by a row where the index has several', () => {
    expect(createEngine(two).search('一起观鸟', 9).rows[0]?.isOneOfSeveral).toBe(true);
    const one = {...two, pages: two.pages.slice(0, 1), sections: two.sections.slice(0, 1)};
    expect(createEngine(one).search('一起观鸟', 9).rows[0]?.isOneOfSeveral).toBeUndefined();
  });
});
