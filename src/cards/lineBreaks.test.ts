import {describe, expect, it} from 'vitest';

import {cutAtoms, cutWord, mayBreak} from './lineBreaks';

describe('cutAtoms', () => {
  it('keeps words, figures, dashes and ellipses whole, and cuts Chinese into characters', () => {
    expect(cutAtoms('PIMCO 在2009年——“新常态”……')).toEqual([
      ...['PIMCO', ' ', '在', '2009', '年', '——', '“', '新', '常', '态', '”', '……'],
    ]);
  });

  it('keeps an address in one, marks and all', () => {
    expect(cutAtoms('见example.org/q/a-b/。')).toEqual(['见', 'example.org/q/a-b/', '。']);
  });

  it('keeps a letter with its accents, and a character outside the basic plane whole', () => {
    expect(cutAtoms('e\u0301\u0323𠮷')).toEqual(['ẹ́', '𠮷']);
  });

  it('makes one space of any white space, and drops what has no shape', () => {
    expect(cutAtoms(' 信\u200b赖\n\t的\ufe0f ')).toEqual(['信', '赖', ' ', '的']);
  });
});

describe('mayBreak', () => {
  it.each(Array.from('，。、；：？！）》”’】…—·％'))('lets no line begin with %s', (mark) => {
    expect(mayBreak('字', mark)).toBe(false);
  });

  it.each(Array.from('（《“‘【「'))('lets no line end with %s', (mark) => {
    expect(mayBreak(mark, '字')).toBe(false);
    expect(mayBreak('字', mark)).toBe(true);
  });

  it('lets a line end between characters, and after a closing mark', () => {
    expect(mayBreak('信', '赖')).toBe(true);
    expect(mayBreak('”', '是')).toBe(true);
  });
});

describe('cutWord', () => {
  it('cuts an address after its marks, and a part that is still too wide anywhere', () => {
    expect(cutWord('a.org/abcdef/g', (piece) => piece.length > 5)).toEqual([
      ...['a.', 'org/', 'a', 'b', 'c', 'd', 'e', 'f', '/', 'g'],
    ]);
  });
});
