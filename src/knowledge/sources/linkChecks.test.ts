import {describe, expect, it} from 'vitest';

import {readSource} from './readSource';
import {isFound, readLinkChecks, writeLinkChecks} from './linkChecks';
import {sourceDetails} from './views';

import type {LinkCheck} from './linkChecks';

const checks = new Map<string, LinkCheck>([
  ['http://example.org/b', {checked: '2026-11-25', status: 200, title: '标题: “一”'}],
  ['http://example.org/a', {checked: '2026-11-25', error: 'ENOTFOUND'}],
]);

describe('what a check of links found', () => {
  it('comes back from its file', () => {
    const {checks: read, problems} = readLinkChecks(writeLinkChecks(checks));
    expect(problems).toEqual([]);
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(checks));
  });

  it('is nothing before the first check', () => {
    expect(readLinkChecks('')).toEqual({checks: new Map(), problems: []});
  });

  it.each([
    ['a: [', 'the file is no YAML'],
    [
      'http://example.org/: {checked: soon}',
      '“http://example.org/ checked” is not what a check writes',
    ],
    ['text', '“the file” is not what a check writes'],
  ])('is written anew where the file is off: %s', (text, found) => {
    expect(readLinkChecks(text).problems).toEqual([
      {file: 'docs/links.yml', found, fix: 'run “npm run links”, which writes the file anew'},
    ]);
  });

  it('is a page where the answer is no error', () => {
    expect(isFound({checked: '2026-11-25', status: 301})).toBe(true);
    expect(isFound({checked: '2026-11-25', status: 404})).toBe(false);
    expect(isFound({checked: '2026-11-25'})).toBe(false);
  });
});

const facts = {
  type: 'webpage',
  title: '消息',
  accessed: '2026-11-22',
  links: [
    {
      tier: 'A',
      url: 'http://example.org/a',
      shows: '全文',
      archived: {url: 'https://archive.example.org/a', date: '2020-01-02'},
    },
    {tier: 'A', url: 'http://example.org/c', shows: '目录'},
  ],
};

describe('the links of a source', () => {
  it('show when they were last checked, and whether the page opened', () => {
    const {source, problems} = readSource('s.mdx', 's', facts);
    expect(problems).toEqual([]);
    if (!source) return;
    const {links} = sourceDetails({source, file: 's.mdx', href: '/s/'}, [], checks);
    expect(links.map(({check}) => check)).toEqual([
      {date: '2026年11月25日', failed: true},
      undefined,
    ]);
    expect(links[0]?.archived?.url).toBe('https://archive.example.org/a');
  });

  it('name an archive’s copy with its address and day, or the author is told', () => {
    const link = facts.links[1];
    const archived = [
      {url: 'archive', date: '2020-01-02'},
      {url: 'https://archive.example.org/a', date: '2020'},
      {url: 'https://archive.example.org/a', date: '2020-01-02', by: '某'},
      {url: 'https://archive.example.org/a'},
    ];
    const {problems} = readSource('s.mdx', 's', {
      ...facts,
      links: archived.map((one) => ({...link, archived: one})),
    });
    expect(problems.map(({found, fix}) => `${found} → ${fix}`)).toEqual([
      'links[1].archived.url is "archive" → expected an http or https address',
      'links[2].archived.date is "2020" → write the day the copy was taken, such as "2026-11-22"',
      'links[3].archived has “by” → correct or remove it; allowed are url, date',
      'links[4].archived.date is missing → add it to the front matter',
    ]);
  });
});
