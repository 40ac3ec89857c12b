import {expect, it} from 'vitest';

import {sourceDetails} from './views';

import type {Source} from './source';

const source: Source = {
  id: 'a',
  type: 'chapter',
  title: '章',
  author: [
    {family: '杜', given: '甫', dynasty: '唐'},
    {literal: '玄奘', dynasty: '唐'},
    {literal: '某会'},
  ],
  'container-author': [{family: '马克思', given: '卡尔', country: '德'}],
  'container-title': '全集',
  'collection-title': '丛书',
  'collection-number': '4',
  issued: '0770~',
  accessed: '2026-11-22',
  links: [],
  unverified: [],
  published: [],
};

it('the page of a source shows names with dynasty and country, the whole, and what kind of date it is', () => {
  const details = sourceDetails({source, file: 'a.mdx', href: '/sources/a/'}, []);
  expect(details).toMatchObject({
    author: '[唐]杜甫、[唐]玄奘、某会',
    container: '[德]卡尔·马克思：全集',
    containerTitle: '全集',
    collection: '丛书，4',
    issued: '约770年',
    authors: [
      {name: '杜甫', isBody: false},
      {name: '玄奘', isBody: false},
      {name: '某会', isBody: true},
    ],
  });
  // Programs are told no day that is not sure.
  expect(details).not.toHaveProperty('isoDate');
  expect(details).not.toHaveProperty('editor');
});

it('a report on a source is named by who reported it, where and when', () => {
  const placed = {
    source: {
      ...source,
      'original-date': '0759',
      reporter: [{literal: '新华社'}],
      report: {
        title: '消息',
        publisher: '新华网',
        issued: '2013-04-28',
        URL: 'https://example.org/r',
      },
    },
    file: 'a.mdx',
    href: '/sources/a/',
  };
  const details = sourceDetails(placed, []);
  expect(details).toMatchObject({
    originalDate: '759年',
    report: '新华社《消息》，新华网，2013年4月28日',
  });
  expect(details.reportCitations).toHaveLength(2);
});
