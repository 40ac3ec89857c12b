import {describe, expect, it} from 'vitest';

import {toCsl, toCslDate, toStrictCsl, writeFullName, writeName} from './csl';

import type {Source} from '../sources/source';

const source: Source = {
  id: 'a',
  type: 'classic',
  title: '集',
  author: [{family: '杜', given: '甫', dynasty: '唐'}],
  editor: [{family: '马克思', given: '卡尔', country: '德'}],
  issued: '0770~',
  accessed: '2026-11-22',
  links: [],
  unverified: [],
  published: [],
};

describe('CSL-JSON', () => {
  it('holds approximate dates, spans and years BCE', () => {
    expect(toCslDate('0618~')).toEqual({'date-parts': [[618]], circa: true});
    expect(toCslDate('-0475/-0221')).toEqual({'date-parts': [[-475], [-221]]});
    expect(() => toCslDate('2013-04-31')).toThrow('there is no such day');
  });

  it('has names as its schema allows them, with dynasty and country in a note', () => {
    const strict = toStrictCsl(toCsl(source));
    expect(strict.author).toEqual([{family: '杜', given: '甫'}]);
    expect(strict.note).toBe('[唐]杜甫；[德]卡尔·马克思');
    expect(toCsl({...source, language: 'lzh'}).language).toBe('lzh');
  });
});

it.each([
  [{family: '习', given: '近平'}, '习近平', '习近平'],
  [{family: 'Marx', given: 'Karl'}, 'Karl Marx', 'Karl Marx'],
  [
    {family: 'Veen', given: 'P. H.', 'dropping-particle': 'van der'},
    'P. H. van der Veen',
    'P. H. van der Veen',
  ],
  [{family: '马克思', given: '卡尔', country: '德'}, '卡尔·马克思', '[德]卡尔·马克思'],
  [{family: '久保', given: '智康', country: '日'}, '久保智康', '[日]久保智康'],
  [{literal: '玄奘', dynasty: '唐'}, '玄奘', '[唐]玄奘'],
])('writes the name %j in its own order', (name, written, full) => {
  expect(writeName(name)).toBe(written);
  expect(writeFullName(name)).toBe(full);
});
