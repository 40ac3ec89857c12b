import {describe, expect, it} from 'vitest';

import {collateQuotation} from './collateQuotation';

import type {Source} from '../sources/source';
import type {Quotation} from './quotation';

const quotation = (words: string, changes: Partial<Quotation> = {}): Quotation => ({
  id: 'a',
  lines: [words],
  blends: [],
  file: 'p.mdx',
  line: 3,
  ...changes,
});
const source = {
  id: 's',
  published: [{quotation: 'a', text: '甲乙丙，丁。', seen: 'mirror'}],
} as unknown as Source;

const statusOf = (words: string, changes?: Partial<Quotation>) =>
  collateQuotation(quotation(words, changes), source).collated.status;

describe('collateQuotation', () => {
  it('computes the status from the published wording', () => {
    expect(statusOf('乙丙丁')).toBe('identical');
    expect(statusOf('甲丁')).toBe('abridged');
    expect(statusOf('甲乙戊')).toBe('variant');
  });

  it('turns identical into variant with the character marked when one character changes', () => {
    const {collated} = collateQuotation(quotation('甲乙戊丁'), source);
    expect(collated.status).toBe('variant');
    expect(collated.collation?.lecture).toContainEqual({text: '戊', mark: 'different'});
  });

  it('takes a declared paraphrase for one, and never marks its differences', () => {
    const {collated, problems} = collateQuotation(
      quotation('另一句话', {relation: 'paraphrase'}),
      source,
    );
    expect(collated.status).toBe('paraphrase');
    expect(collated.collation).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it.each(['乙丙丁', '甲丁'])('refuses to have “%s” declared a paraphrase', (words) => {
    const {problems} = collateQuotation(quotation(words, {relation: 'paraphrase'}), source);
    expect(problems).toMatchObject([
      {
        file: 'p.mdx',
        line: 3,
        found: expect.stringMatching(
          /^the quotation “a” is declared a paraphrase, but its words are (?:identical|abridged) with the published ones$/u,
        ) as string,
        fix: 'remove relation="paraphrase"',
      },
    ]);
  });

  it('claims nothing where no published wording is known', () => {
    expect(collateQuotation(quotation('甲')).collated.status).toBe('not-found');
    expect(statusOf('甲', {id: 'b'})).toBe('not-found');
    expect(statusOf('甲', {id: 'b', relation: 'paraphrase'})).toBe('not-found');
  });

  it('reports the author of punctuation alone, which has no status', () => {
    const {collated, problems} = collateQuotation(quotation('……'), source);
    expect(collated).not.toHaveProperty('collation');
    expect(problems).toEqual([
      {
        file: 'p.mdx',
        line: 3,
        found:
          'the quotation “a” or its published wording has nothing to compare: no letter, number or sign of value',
        fix: 'mark the words that are quoted, and give the wording they were published with',
      },
    ]);
  });

  it('collates with a set phrase that has no single source', () => {
    const {collated} = collateQuotation(quotation('思想上、政治上', {phrase: '政治上、思想上'}));
    expect(collated).toMatchObject({
      status: 'set-phrase',
      collation: {status: 'variant'},
      wording: {seen: 'set-phrase'},
    });
  });
});
