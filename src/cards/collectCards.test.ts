import {describe, expect, it} from 'vitest';

import {collectCards} from './collectCards';

import type {LinkedQuotation, PlacedSource} from '../knowledge/graph';

const lecture = {
  id: 'a',
  title: '两个信赖',
  lecturer: '丁泽英',
  institution: '干部学校',
  href: '/kb/lectures/a/',
  handout: '/kb/handouts/a/',
  transcript: '/kb/transcripts/a/',
  outline: [],
};
const slides = [1, 2, 3].map((number) => ({number, part: number === 1 ? 0 : 1}));
const parts = [
  {file: 'docs/lectures/a/index.mdx', href: '/kb/lectures/a/', title: '两个信赖'},
  {file: 'docs/lectures/a/one.mdx', href: '/kb/lectures/a/one/', title: '（一）'},
];
const speech = {
  href: '/kb/sources/speech/',
  source: {
    id: 'speech',
    title: '座谈时的讲话',
    author: [{family: '习', given: '近平'}],
    'event-date': '2013-04-28',
  },
} as PlacedSource;

const quote = (other: Partial<LinkedQuotation>) =>
  ({
    quotation: {id: 'home', lines: ['职工之家'], file: 'docs/lectures/a/one.mdx', line: 9},
    status: 'identical',
    lecture,
    location: {number: 2, title: '一', href: '/kb/lectures/a/one/#home'},
    blends: [],
    href: '/kb/q/home/',
    ...other,
  }) as LinkedQuotation;

const collect = (quotations: LinkedQuotation[], withdrawn = new Map<string, string>()) =>
  collectCards(
    {
      quotations,
      lectures: [{overview: lecture, lecture: {slides}, parts}] as unknown as Parameters<
        typeof collectCards
      >[0]['lectures'],
    },
    withdrawn,
    {title: '讲稿与引文', tagline: '引用有出处', address: 'https://example.org/kb/'},
    '/kb/',
    (href) => `https://example.org${href}`,
  );
const creditOf = (other: Partial<LinkedQuotation>) => collect([quote(other)])[0]?.card.credit;

describe('the cards of a site', () => {
  it('say of a quotation that was taken back that it was, and why', () => {
    const [withdrawn] = collect([], new Map([['gone', '误作引文']]));
    expect(withdrawn?.path).toBe('q/gone/gone.png');
    expect(withdrawn?.card).toMatchObject({
      lines: ['这条引文已撤下'],
      credit: ['误作引文'],
      address: 'https://example.org/kb/q/gone/',
    });
  });

  it('lie beside the pages they stand for, below the site’s base', () => {
    expect(collect([quote({})]).map(({path, card}) => [path, card.address])).toEqual([
      ['q/home/home.png', 'https://example.org/kb/q/home/'],
      ['lectures/a/card.png', 'https://example.org/kb/lectures/a/'],
      ['lectures/a/one/card.png', 'https://example.org/kb/lectures/a/one/'],
      ['img/card.png', 'https://example.org/kb/'],
    ]);
  });

  it('give a page’s lecture, title and slides', () => {
    const [cover, page] = collect([]).map(({card}) => card);
    expect(cover).toMatchObject({lines: ['两个信赖'], place: ['第 1 张幻灯片']});
    expect(cover).not.toHaveProperty('kicker');
    expect(page).toMatchObject({
      kicker: '两个信赖',
      lines: ['（一）'],
      credit: ['丁泽英', '干部学校'],
      place: ['第 2–3 张幻灯片'],
    });
  });
});

describe('the card of a quotation', () => {
  it('names speaker, date, source and how the words compare with the published ones', () => {
    expect(creditOf({source: speech})).toEqual([
      '习近平，2013年4月28日',
      '《座谈时的讲话》；校勘：一致',
    ]);
  });

  it('does not give a reporter’s sentence to the speaker it is about', () => {
    const report = {...speech.source, reporter: [{literal: '新华社'}]};
    const quotation = {...quote({}).quotation, by: 'reporter' as const};
    expect(creditOf({quotation, source: {...speech, source: report}})).toEqual([
      '新华社，2013年4月28日',
      '对《座谈时的讲话》的报道；校勘：一致',
    ]);
    expect(creditOf({quotation, source: speech})?.[0]).toBe('报道者未详，2013年4月28日');
  });

  it('says what the words were compared with', () => {
    const wording = {text: '职工之家', seen: 'mirror'};
    expect(creditOf({source: speech, wording})?.[1]).toContain('校勘：一致（据转载）');
    expect(
      creditOf({source: speech, wording: {...wording, seen: 'http://example.org/'}})?.[1],
    ).toContain('校勘：一致（刊出）');
  });

  it('says of a paraphrase that it is one', () => {
    expect(creditOf({source: speech, status: 'paraphrase'})?.[1]).toContain('校勘：转述');
  });

  it('has the title first where the source has no author, in the marks it brings', () => {
    const source = {id: 'background', title: '“新常态”一词的来源'};
    expect(creditOf({source: {...speech, source} as PlacedSource})).toEqual([
      '“新常态”一词的来源',
      '校勘：一致',
    ]);
    const note = {...speech, source: {...source, type: 'note'}} as PlacedSource;
    expect(creditOf({source: note, status: 'paraphrase'})).toEqual([
      '丁泽英',
      '校勘：转述；参见“新常态”一词的来源',
    ]);
  });

  it('gives words without a source of their own to the lecturer', () => {
    expect(creditOf({blends: [speech], status: 'own'})).toEqual([
      '丁泽英',
      '讲稿自撰；融合所引讲话的用语',
    ]);
    expect(creditOf({status: 'set-phrase'})).toEqual(['丁泽英', '通行提法；没有单一出处']);
    expect(creditOf({status: 'not-found'})).toEqual(['丁泽英', '没有单一出处；校勘：未见原文']);
  });
});
