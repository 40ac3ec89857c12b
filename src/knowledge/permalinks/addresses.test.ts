import {describe, expect, it} from 'vitest';

import {linkQuotations} from '../graph';
import {readLecture} from '../lecture';
import {listAddresses} from './addresses';

import type {PlacedLecture, PlacedSource} from '../graph';

const {lecture} = readLecture({
  pages: [
    {
      file: 'docs/lectures/l/p.mdx',
      text: '# 题 {/* #cover */}\n\n- <Quotation id="home" source="talk">家</Quotation>\n',
      runningHeads: {},
    },
  ],
  transcript: {file: 'transcripts/l.md', text: '题\n- 家\n'},
});
const placed: PlacedLecture = {
  id: 'l',
  lecture,
  transcriptFile: 'transcripts/l.md',
  parts: [
    {file: 'docs/lectures/l/p.mdx', href: '/lectures/l/p/', doc: 'lectures/l/p', title: '题'},
  ],
  overview: {
    id: 'l',
    title: '题',
    lecturer: '作者',
    institution: '学校',
    href: '/lectures/l/p/',
    handout: '/handouts/l/',
    transcript: '/transcripts/l/',
    outline: [],
  },
};
const talk = {
  source: {id: 'talk', title: '讲话', published: [], links: []},
  file: 'docs/sources/talk.mdx',
  href: '/sources/talk/',
} as unknown as PlacedSource;

describe('listAddresses', () => {
  it('lists what is published without the site’s base, each with its file', () => {
    const addresses = listAddresses(
      {
        pages: [{href: '/kb/terms/', file: 'docs/terms.mdx', ids: ['niang']}],
        staticFiles: ['img/favicon.svg'],
        lectures: [],
        sources: [],
        quotations: [],
        withdrawn: ['gone'],
        ledgerFile: 'permalinks.yml',
      },
      '/kb/',
    );
    expect(addresses.get('/terms/#niang')).toBe('docs/terms.mdx');
    expect(addresses.get('/img/favicon.svg')).toBe('static/img/favicon.svg');
    expect(addresses.get('/q/gone/')).toBe('permalinks.yml');
    expect(addresses.get('/embed/q/gone/')).toBe('permalinks.yml');
    expect(addresses.has('/search/')).toBe(true);
    expect([...addresses.keys()].filter((address) => address.includes('kb'))).toEqual([]);
  });

  it('lists slides, quotations, lines and sources with all that is published beside them', () => {
    const {quotations} = linkQuotations([placed], [talk], (id) => `/q/${id}/`);
    const addresses = listAddresses(
      {
        pages: [],
        staticFiles: [],
        lectures: [placed],
        sources: [talk],
        quotations,
        withdrawn: [],
        ledgerFile: 'permalinks.yml',
      },
      '/',
    );
    for (const address of [
      '/lectures/l/p/#cover',
      '/handouts/l/#cover',
      '/s/cover/',
      '/s/cover/qr.svg',
      '/lectures/l/p/card.png',
      '/transcripts/l/#L2',
      '/lectures/l/p/#home',
      '/handouts/l/#home',
      '/q/home/',
      '/q/home/#cite',
      '/q/home/home.bib',
      '/q/home/home.png',
      '/q/home/oembed.json',
      '/embed/q/home/',
      '/sources/talk/#cited-by',
      '/sources/talk/talk.ris',
    ]) {
      expect([...addresses.keys()]).toContain(address);
    }
    expect(addresses.get('/transcripts/l/#L1')).toBe('transcripts/l.md');
  });
});
