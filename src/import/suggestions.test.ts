import {describe, expect, it} from 'vitest';

import {readLecture} from '../knowledge/lecture';
import {readLecturePage} from '../knowledge/lecturePage';
import {readSource} from '../knowledge/sources/readSource';
import {reportSuggestions} from './reportSuggestions';
import {suggest} from './suggestions';

import type {DraftLecture, KnownContent} from './suggestions';

const WORDING = '会前要把材料读一遍，开会的时候人人都要开口，会后三天之内把记录发给大家。';

const FILE = 'docs/lectures/club/part-1.mdx';

function draft(...blocks: string[]): DraftLecture {
  const text = blocks
    .map((block, at) => `## 第${at + 1}张 {/* #club-${at + 1} */}\n\n${block}\n`)
    .join('\n');
  const {lecture} = readLecture({
    pages: [{file: FILE, text, runningHeads: {}}],
    transcript: {file: '', text: ''},
  });
  return {id: 'club', ...lecture, pages: new Map([[FILE, text]])};
}

const {source} = readSource('handbook.mdx', 'handbook', {
  type: 'document',
  title: '手册',
  accessed: '2026-11-22',
  published: [{quotation: 'everybody-speaks', text: WORDING, seen: 'mirror'}],
});

const known: KnownContent = {
  sources: source ? [source] : [],
  quotations: readLecturePage(
    'other.mdx',
    [
      `<Quotation id="everybody-speaks" source="handbook" by="reporter">${WORDING}</Quotation>`,
      '<Quotation id="slowly" phrase="读书不求快，读懂一页胜过翻完一本">读书不求快，读懂一页胜过翻完一本</Quotation>',
      '<Quotation id="own" blends="handbook">我们的读书会每两个星期在图书馆二楼碰一次头</Quotation>',
    ].join('\n\n'),
  ).quotations,
  terms: [
    {term: '记录', pinyin: 'ji lu'},
    {term: '读书会', pinyin: 'du shu hui'},
    {term: '图书馆', pinyin: 'tu shu guan'},
  ],
};

const quotationsOf = (...blocks: string[]) => suggest(draft(...blocks), known).quotations;

describe('suggestions for a new lecture', () => {
  it('name words that were published, ready to paste with source, writer and a free id', () => {
    expect(quotationsOf('没有的话。', `手册说：“${WORDING}”大家记住。`)).toEqual([
      {
        slide: 2,
        file: FILE,
        line: 7,
        mdx: `<Quotation id="club-everybody-speaks" source="handbook" by="reporter">${WORDING}</Quotation>`,
        status: 'identical',
        known: {quotation: 'everybody-speaks', published: true, source: 'handbook'},
      },
    ]);
  });

  it('find words that differ a little, as their page has them', () => {
    const [found, ...others] = quotationsOf(
      '- 会前要把材料**读两遍**，开会的时候人人都得开口，会后三天之内把记录发给大家',
    );
    expect(others).toEqual([]);
    expect(found?.status).toBe('variant');
    expect(found?.mdx).toContain('材料**读两遍**，开会');
  });

  it('take in the marks that belong to the words, and no others', () => {
    const quoted = '“会前要把材料读一遍”，“开会的时候人人都要开口”';
    const [found] = quotationsOf(`他说“${quoted}。”`);
    expect(found?.mdx).toContain(`>${quoted}。</Quotation>`);
  });

  it('wrap whole items of a list together', () => {
    const items = WORDING.split('，').map((line) => `- ${line}`);
    const [found] = quotationsOf(items.join('\n'));
    expect(found?.mdx).toBe(
      [
        '<Quotation id="club-everybody-speaks" source="handbook" by="reporter">',
        '',
        ...items,
        '',
        '</Quotation>',
      ].join('\n'),
    );
  });

  it('give each paragraph its own tag and id', () => {
    const [first, second] = WORDING.split('的时候');
    const found = quotationsOf(`据说${first ?? ''}\n\n的时候${second ?? ''}完`);
    expect(found.map(({mdx}) => /id="([^"]+)"/u.exec(mdx)?.[1])).toEqual([
      'club-everybody-speaks',
      'club-everybody-speaks-2',
    ]);
  });

  it('leave whole paragraphs apart, which are no list', () => {
    const found = quotationsOf(WORDING.split('，').join('\n\n'));
    expect(found.map(({mdx}) => mdx.includes('\n'))).toEqual([false, false, false]);
  });

  it('tell neighbours apart', () => {
    const found = quotationsOf(`- ${WORDING}\n- 读书不求快，读懂一页胜过翻完一本`);
    expect(found.map(({known: {quotation}}) => quotation)).toEqual(['everybody-speaks', 'slowly']);
  });

  it('escape words whose bold cannot be cut', () => {
    const [found] = quotationsOf(`**大家好，会前要把材料**${WORDING.slice(7)}`);
    expect(found?.mdx).toMatch(/>会前要把材料[^*]*<\/Quotation>$/u);
  });

  it('compare set phrases, but not sentences of another lecturer’s own', () => {
    const found = quotationsOf(
      '读书不求快，读懂一页胜过翻完一本',
      '我们的读书会每两个星期在图书馆二楼碰一次头',
    );
    expect(found.map(({mdx}) => mdx)).toEqual([
      '<Quotation id="club-slowly" phrase="读书不求快，读懂一页胜过翻完一本">读书不求快，读懂一页胜过翻完一本</Quotation>',
    ]);
  });

  it('leave alone what the lecture quotes already', () => {
    expect(
      quotationsOf(`<Quotation id="club-1-words" source="handbook">${WORDING}</Quotation>`),
    ).toEqual([]);
  });

  it('list the terms that occur, those on most slides first', () => {
    expect(suggest(draft('图书馆有记录。', '记录。'), known).terms).toEqual([
      {term: '记录', slides: [1, 2]},
      {term: '图书馆', slides: [1]},
    ]);
  });

  it('find nothing on a site without content', () => {
    expect(suggest(draft(WORDING), {sources: [], quotations: [], terms: []})).toEqual({
      quotations: [],
      terms: [],
    });
  });
});

describe('the report of suggestions', () => {
  it('names the place, what the words stand beside, and the tag', () => {
    expect(reportSuggestions(suggest(draft(WORDING), known))).toEqual([
      'Quoted or published on the site already; paste over the same words if they are quoted:',
      `slide 1, ${FILE}:3: the same as the wording of “everybody-speaks” in docs/sources/handbook.mdx`,
      `<Quotation id="club-everybody-speaks" source="handbook" by="reporter">${WORDING}</Quotation>`,
      'Under published in the source’s page, give each new id the wording it is compared with.',
      'terms: 记录 (slide 1)',
    ]);
  });

  it('is a screenful at most, and says how much it leaves out', () => {
    const many = draft(...Array.from({length: 40}, () => WORDING));
    const lines = reportSuggestions(suggest(many, known));
    expect(lines.length).toBeLessThan(24);
    expect(lines).toContain('… and 32 more, which tell less');
  });

  it('is empty where there is nothing to suggest', () => {
    expect(reportSuggestions({quotations: [], terms: []})).toEqual([]);
  });
});
