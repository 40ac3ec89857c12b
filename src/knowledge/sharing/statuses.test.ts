import {load} from 'cheerio';
import {describe, expect, it} from 'vitest';

import {statusNote} from '../quotations/statusLabels';
import {describeCard} from './cardAlt';
import {copyAsBibtex, copyAsHtml, copyAsMarkdown, copyAsText} from './copyFormats';
import {embedCode, renderEmbedPage} from './embedPage';
import {toOembed} from './oembed';

import type {QuotationStatus} from '../quotations/collateQuotation';
import type {SeenOn} from '../quotations/views';

const SPEAKER = '某人，2013年4月28日';
const LECTURER = '作者';
const ADDRESS = 'https://example.org/q/home/';
const WORDS = '甲乙丙丁';

interface Case {
  status: QuotationStatus;
  seen?: SeenOn;
  /** Left out where nobody else is known to have said it. */
  attribution?: string;
  /** What every form says of the words. */
  says: string | undefined;
  /** What a frame calls them. */
  frame: string;
  /** Whom an unfolded address names. */
  author: string | undefined;
  /** What the card says of the words. */
  card: string;
}

const CASES: Case[] = [
  {
    status: 'identical',
    seen: 'page',
    attribution: SPEAKER,
    says: undefined,
    frame: '引文：',
    author: SPEAKER,
    card: '一致（刊出）',
  },
  {
    status: 'identical',
    seen: 'mirror',
    attribution: SPEAKER,
    says: '据网络转载文本核对',
    frame: '引文（据网络转载文本核对',
    author: SPEAKER,
    card: '据网络转载文本核对',
  },
  {
    status: 'abridged',
    seen: 'page',
    attribution: SPEAKER,
    says: '节略',
    frame: '引文（节略）：',
    author: SPEAKER,
    card: '节略',
  },
  {
    status: 'variant',
    seen: 'mirror',
    attribution: SPEAKER,
    says: '异文，据网络转载文本核对',
    frame: '引文（异文，据网络',
    author: SPEAKER,
    card: '异文，据网络转载文本核对',
  },
  {
    status: 'paraphrase',
    attribution: SPEAKER,
    says: '转述',
    frame: '引文（转述）：',
    author: LECTURER,
    card: '转述',
  },
  {
    status: 'not-found',
    says: '未见原文',
    frame: '引文（未见原文）：',
    author: undefined,
    card: '未见原文',
  },
  {
    status: 'not-found',
    attribution: SPEAKER,
    says: '未见原文',
    frame: '引文（未见原文）：',
    author: SPEAKER,
    card: '未见原文',
  },
  {status: 'own', says: '讲稿自撰', frame: '讲稿自撰：', author: LECTURER, card: '讲稿自撰'},
  {
    status: 'set-phrase',
    seen: 'set-phrase',
    says: '通行提法',
    frame: '通行提法，没有单一出处：',
    author: undefined,
    card: '通行提法',
  },
];

describe.each(CASES)(
  'words that are $status ($seen, attributed to $attribution)',
  ({status, seen, attribution, says, frame, author, card}) => {
    const note = statusNote(status, seen);
    const passage = {
      id: 'home',
      lines: [WORDS],
      attribution,
      note,
      lecture: '讲稿',
      lecturer: LECTURER,
      address: ADDRESS,
      accessed: '2031-05-06',
    };
    const shared = {
      id: 'home',
      lines: [WORDS],
      status,
      ...(attribution !== undefined && {attribution}),
      ...(note !== undefined && {note}),
      lecture: '讲稿',
      lecturer: LECTURER,
      address: ADDRESS,
      embed: 'https://example.org/embed/q/home/',
      image: 'https://example.org/q/home/home.png',
    };
    /** Everybody that a text names as having said the words. */
    const attributed = (text: string): string[] => text.match(/(?<=——)某人/gu) ?? [];

    it.each([
      ['text', copyAsText(passage)],
      ['rich text', load(copyAsHtml(passage)).text()],
      ['Markdown', copyAsMarkdown(passage)],
      ['BibTeX', copyAsBibtex(passage)],
      ['the page to embed', load(renderEmbedPage(shared))('footer').text()],
    ])('are, as %s, what they are, and nobody’s but theirs who said them', (_, text) => {
      if (says === undefined) {
        for (const word of ['转载', '节略', '异文', '未见']) expect(text).not.toContain(word);
      } else expect(text).toContain(says);
      expect(attributed(text)).toHaveLength(attribution === undefined ? 0 : 1);
      expect(text).not.toContain(`——${LECTURER}`);
    });

    it('are called what they are in frames, their code and their description', () => {
      for (const html of [embedCode(shared), toOembed(shared, {name: '站', url: ADDRESS}).html]) {
        const title = load(html)('iframe').attr('title') ?? '';
        expect(title.startsWith(frame)).toBe(true);
        expect(title).toContain(WORDS);
      }
      expect(load(renderEmbedPage(shared))('title').text().startsWith(frame)).toBe(true);
    });

    it('are described as theirs who worded them', () => {
      const described = toOembed(shared, {name: '站', url: ADDRESS});
      expect(described.author_name).toBe(author);
      if (says !== undefined) expect(described.title).toContain(says);
    });

    it('are what they are to who cannot see the card', () => {
      const alt = describeCard({...shared, ...(seen && {seen})});
      expect(alt).toContain(card);
      expect(alt).toContain(WORDS);
      expect(alt.includes(SPEAKER)).toBe(attribution !== undefined);
    });
  },
);

it('a card names no note of the editors as a source', () => {
  const source = {
    id: 'note',
    href: '/sources/note/',
    label: '注',
    title: '一词的来源',
    isNote: true,
  } as const;
  expect(describeCard({lines: [WORDS], status: 'set-phrase', source})).toBe(`通行提法：${WORDS}`);
});
