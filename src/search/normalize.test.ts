import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {normalize, normalizeText, originalRange} from './normalize';

const any = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.string({unit: 'binary', maxLength: 40}),
  fc
    .array(
      fc.constantFrom(
        ...Array.from('二〇○◯1.,:/-–—~％%½²①Ⅳ<=>·年人a\u0301かｶﾞ\u3099한⺠⼯\ufe0f\u200b \n，、“”'),
      ),
      {maxLength: 30},
    )
    .map((chars) => chars.join('')),
);

describe('normalizing', () => {
  it.each([
    ['15倍', '1.5倍'],
    ['5%', '5‰'],
    ['35年', '3-5年'],
    ['35年', '3～5年'],
    ['3年5年', '3年-5年'],
    ['5度', '-5度'],
    ['12', '½'],
    ['12', '1/2'],
    ['102', '10²'],
    ['1100', '1:100'],
    ['15', '1,5'],
    ['123', '1、2、3'],
    ['532', '5*3*2'],
    ['H2O', 'H₂O'],
    ['101', '10①'],
    ['101', '10 ①'],
    ['m2', '㎡'],
    ['100', '$100'],
    ['p005', 'p<0.05'],
    ['甲乙', '甲＞乙'],
    ['三五年', '三～五年'],
    ['か', 'が'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(normalizeText(a)).not.toBe(normalizeText(b));
  });

  it.each([
    ['人⺠', '人民'],
    ['⼯会', '工会'],
    ['二○一三年', '二〇一三年'],
    ['二○○八年', '二〇〇八年'],
    ['一百○八', '一百〇八'],
    ['葛\u{e0100}', '葛'],
    ['e\u0301', 'é'],
    ['ｶﾞ', 'ガ'],
    ['か\u3099', 'が'],
    ['한', '한'.normalize('NFD')],
    ['１．５％', '1.5%'],
    ['1,000人', '1000人'],
    ['3—5年', '3～5年'],
    ['3－5年', '3–5年'],
    ['−5', '－5'],
    ['1：100', '1∶100'],
    ['ﬁnd', 'FIND'],
    ['℃', '°C'],
    ['“职工之家”，工会！', '职工之家 工会'],
    ['新常态——2013年', '新常态2013年'],
    ['关于<加强学习>的通知', '关于加强学习的通知'],
    ['soft\u00adhyphen', 'softhyphen'],
  ])('makes %s and %s the same', (a, b) => {
    expect(normalizeText(a)).toBe(normalizeText(b));
  });

  it('takes a circle for a zero in numbers alone', () => {
    expect(normalizeText('○ 加强学习')).toBe('加强学习');
    expect(normalizeText('张○○同志')).toBe('张○○同志');
  });

  it('done twice changes nothing', () => {
    fc.assert(
      fc.property(any, (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
      {numRuns: 2000},
    );
  });

  it('gives the same with and without the way back, one start for each unit, in order', () => {
    fc.assert(
      fc.property(any, (text) => {
        const {text: normalized, starts} = normalize(text);
        expect(normalized).toBe(normalizeText(text));
        expect(starts).toHaveLength(normalized.length);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
    );
  });

  it('comes to the same from composed and decomposed text', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(normalizeText(text.normalize('NFD'))).toBe(normalizeText(text.normalize('NFC')));
      }),
      {numRuns: 2000},
    );
  });

  it('maps back to whole characters, with their marks and selectors', () => {
    const back = (text: string, from: number, to: number) => {
      const range = originalRange(normalize(text), text, from, to);
      return text.slice(range.from, range.to);
    };
    expect(back('e\u0301a', 0, 1)).toBe('e\u0301');
    expect(back('（葛\u{e0100}）飾', 0, 1)).toBe('葛\u{e0100}');
    expect(back('ｶﾞス', 0, 1)).toBe('ｶﾞ');
    expect(back('a𠮷b', 1, 3)).toBe('𠮷');
    expect(back('a𠮷b', 1, 2)).toBe('𠮷');
  });
});
