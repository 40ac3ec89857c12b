import {expect, test} from 'vitest';

import {pageTable} from './pageTable';

import type {Measured} from './pageTable';

const site = (name: string, changes: Partial<Measured> = {}): Measured => ({
  name,
  requests: [3],
  bytes: [30_000],
  scriptBytes: [10_000],
  readable: [300],
  blocked: [0],
  results: [900],
  next: [200],
  ...changes,
});
const plain = site('plain HTML', {scriptBytes: [0], results: [], readable: [280]});
const stock = site('stock', {readable: [700], results: [3000], next: [240]});

test('a series that reaches every mark says so', () => {
  const {text, reached} = pageTable(site('this site'), [plain, stock]);
  expect(reached).toBe(true);
  expect(text).toMatch(/^scripts until idle, kB +10\.0 ≤ 16 /mu);
  expect(text).toMatch(/^readable, ms .* 1\.07 ≤ 1\.25 +0\.43$/mu);
  expect(text).toMatch(/^first results, ms .* – +0\.30 ≤ 0\.4$/mu);
});

test('one mark that is missed is marked and fails the series', () => {
  const {text, reached} = pageTable(site('this site', {next: [100, 250, 400]}), [plain, stock]);
  expect(reached).toBe(false);
  expect(text.match(/!/gu)).toHaveLength(1);
  expect(text).toMatch(/^next page, ms .* 1\.04 > 1 !$/mu);
});

test('a generator that could not be had has no column and no mark', () => {
  const starlight = site('Starlight', {readable: [200], results: [800]});
  expect(pageTable(site('this site'), [plain, stock]).text).not.toContain('Starlight');
  expect(pageTable(site('this site'), [plain, stock, starlight]).reached).toBe(false);
});
