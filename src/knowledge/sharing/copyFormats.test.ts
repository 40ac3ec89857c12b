import {toString} from 'mdast-util-to-string';
import fc from 'fast-check';
import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';

import {parseMarkdown} from '../markdown';
import {
  copyAsBibtex,
  copyAsHtml,
  copyAsMarkdown,
  copyAsText,
  linkAsHtml,
  linkAsMarkdown,
} from './copyFormats';

const ADDRESS = 'https://example.org/kb/q/home/';
const passage = {
  id: 'home',
  lines: ['要让职工群众真正感受到工会是“职工之家”', '第二行'],
  attribution: '某人，2013年4月28日',
  lecture: '讲稿',
  lecturer: '作者',
  address: ADDRESS,
  accessed: '2031-05-06',
};
const REFERENCE = `作者. 讲稿[EB/OL]. [2031-05-06]. ${ADDRESS}.`;

describe('a copied passage', () => {
  it('is, as text, its words, whom they quote, and the reference', () => {
    expect(copyAsText(passage)).toBe(
      `要让职工群众真正感受到工会是“职工之家”\n第二行\n——某人，2013年4月28日\n${REFERENCE}`,
    );
    expect(copyAsText({...passage, lines: ['甲'], attribution: undefined})).toBe(
      `甲\n${REFERENCE}`,
    );
  });

  it('is, as HTML, the same text with a working link', () => {
    const page = load(copyAsHtml(passage));
    expect(page('blockquote').attr('cite')).toBe(ADDRESS);
    expect(
      page('p')
        .toArray()
        .map((p) => page(p).text())
        .join('\n'),
    ).toBe(copyAsText(passage));
    expect(page('a').attr('href')).toBe(ADDRESS);
    expect(page('a').text()).toBe(ADDRESS);
  });

  it('is, as BibTeX, an entry that its words, slide, speaker, address and day tell from others', () => {
    const entry = copyAsBibtex({...passage, slide: {number: 5}, note: '节略'});
    expect(entry).toContain('title = {{讲稿（第 5 张，要让职工群众真正感受到工会是“职……）}}');
    expect(entry).toContain('abstract = {要让职工群众真正感受到工会是“职工之家” 第二行}');
    expect(entry).toContain('——某人，2013年4月28日（节略）');
    expect(entry).toContain('@misc{home,');
    expect(entry).toContain(`url = {${ADDRESS}}`);
    expect(entry).toContain('urldate = {2031-05-06}');
  });

  it('reads the same in Markdown and HTML whatever its words are', () => {
    const words = fc
      .string({unit: 'grapheme', minLength: 1, maxLength: 40})
      .map((text) => text.replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '' && !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(fc.array(words, {minLength: 1, maxLength: 3}), (lines) => {
        const odd = {...passage, lines, attribution: undefined};
        const quote = parseMarkdown(copyAsMarkdown(odd)).children[0];
        expect(quote?.type).toBe('blockquote');
        const read =
          quote?.type === 'blockquote' ? quote.children.map((child) => toString(child)) : [];
        expect(read).toEqual(lines);
        const page = load(copyAsHtml(odd));
        expect(
          page('blockquote p')
            .toArray()
            .map((p) => page(p).text()),
        ).toEqual(lines);
      }),
    );
  });
});

describe('a copied link', () => {
  it('keeps its name and address, whatever the name is', () => {
    expect(linkAsHtml('<甲>', ADDRESS)).toBe(`<a href="${ADDRESS}">&lt;甲&gt;</a>`);
    const [paragraph] = parseMarkdown(linkAsMarkdown('[甲] *乙*', ADDRESS)).children;
    expect(toString(paragraph)).toBe('[甲] *乙*');
    expect(paragraph).toMatchObject({children: [{type: 'link', url: ADDRESS}]});
  });
});
