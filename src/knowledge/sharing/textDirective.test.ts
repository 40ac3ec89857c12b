import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {createTextFinder, directiveFor, writeDirective} from './textDirective';

const own = (): boolean => true;

describe('a text directive', () => {
  it('marks words that stand once by themselves', () => {
    const finder = createTextFinder('目录\n工会干部要到职工群众中去');
    const from = finder.text.indexOf('职工群众');
    expect(directiveFor(finder, {from, to: from + 4}, own)).toEqual({start: '职工群众'});
  });

  it('takes context from the same block for words that stand twice', () => {
    const finder = createTextFinder('依靠职工群众\n服务职工群众');
    const from = finder.text.lastIndexOf('职工群众');
    const directive = directiveFor(finder, {from, to: from + 4}, own);
    expect(directive).toEqual({prefix: '服务', start: '职工群众'});
  });

  it('is written so that hyphens and commas are words', () => {
    expect(writeDirective({prefix: 'a-b', start: '甲,乙'})).toBe(
      `:~:text=a%2Db-,${encodeURIComponent('甲,乙')}`,
    );
  });

  it('is given only where the search finds the stretch and nothing else', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('职工群众干部的，“”\n 5a')),
      minLength: 4,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (any, a, b) => {
        const finder = createTextFinder(any.trim().replace(/\s*\n\s*/gu, '\n'));
        const [from = 0, last = 0] = [a, b]
          .map((at) => at % (finder.text.length + 1))
          .sort((x, y) => x - y);
        const words = finder.text.slice(from, last);
        fc.pre(words !== '' && words.trim() === words);
        const directive = directiveFor(finder, {from, to: last}, own);
        if (directive) expect(finder.find(directive)).toEqual({from, to: last});
      }),
    );
  });
});
