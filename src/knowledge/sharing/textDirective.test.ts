import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {
  createTextFinder,
  directiveFor,
  widenToBlocks,
  widenToWords,
  writeDirective,
} from './textDirective';

import type {Stretch, TextDirective, TextFinder} from './textDirective';

const own = (): boolean => true;

/** The stretch of the first, or the given, occurrence of words. */
function stretchOf({text}: TextFinder, words: string, nth = 1): Stretch {
  let from = -1;
  for (let i = 0; i < nth; i += 1) from = text.indexOf(words, from + 1);
  return {from, to: from + words.length};
}

/** The words that a directive marks in a text. */
function marked(finder: TextFinder, directive: TextDirective): string | undefined {
  const found = finder.find(directive);
  return found && finder.text.slice(found.from, found.to);
}

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

  it('is written with its parts in the order that browsers read them in', () => {
    expect(decodeURIComponent(writeDirective({start: '甲', end: '乙', suffix: '丙'}))).toBe(
      ':~:text=甲,乙,-丙',
    );
  });

  it('takes context from behind, in the next block where the words end their own', () => {
    const finder = createTextFinder('职工群众\n依靠\n职工群众\n服务');
    const directive = directiveFor(finder, stretchOf(finder, '职工群众', 2), own);
    expect(directive).toEqual({start: '职工群众', suffix: '服务'});
  });

  it('takes no context from words that are not the lecturer’s', () => {
    const finder = createTextFinder('甲：职工群众\n乙：职工群众\n丙');
    const stretch = stretchOf(finder, '职工群众', 2);
    const isOwn = (at: number): boolean => '职工群众'.includes(finder.text.charAt(at));
    expect(directiveFor(finder, stretch, isOwn)).toBeUndefined();
    expect(directiveFor(finder, stretch, own)).toBeDefined();
  });

  it('takes no context where the page begins and ends with the words', () => {
    const finder = createTextFinder('职工群众');
    expect(directiveFor(finder, stretchOf(finder, '职工群众'), own)).toEqual({start: '职工群众'});
  });

  it('names words across blocks by those they begin and end with', () => {
    const finder = createTextFinder('目录\n工会干部要到职工群众中去\n为职工群众办实事\n附录');
    const from = finder.text.indexOf('工会');
    const to = finder.text.indexOf('\n附录');
    const directive = directiveFor(finder, {from, to}, own);
    expect(directive?.end).toBeDefined();
    expect(directive?.start.length).toBeLessThan(12);
    expect(finder.find(directive ?? {start: ''})).toEqual({from, to});
  });

  it('names a long line by the words it begins and ends with', () => {
    const line =
      '工会干部要顺应时代要求、适应社会变化，善于创造科学有效的工作方法，让职工群众感受到温暖';
    const finder = createTextFinder(`目录\n${line}\n附录`);
    const directive = directiveFor(finder, stretchOf(finder, line), own);
    expect(line.startsWith(directive?.start ?? '-')).toBe(true);
    expect(line.endsWith(directive?.end ?? '-')).toBe(true);
    expect(marked(finder, directive ?? {start: ''})).toBe(line);
  });

  it('names a long line at the end of the page', () => {
    const line =
      '工会干部要顺应时代要求、适应社会变化，善于创造科学有效的工作方法，让职工群众感受到温暖';
    const finder = createTextFinder(`目录\n${line}`);
    const directive = directiveFor(finder, stretchOf(finder, line), own);
    expect(marked(finder, directive ?? {start: ''})).toBe(line);
  });

  it('is not given where no directive tells the words from the same ones before', () => {
    const finder = createTextFinder(Array.from({length: 30}, () => '职工').join('\n'));
    expect(directiveFor(finder, stretchOf(finder, '职工', 15), own)).toBeUndefined();
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

describe('a browser that follows a text directive', () => {
  const finder = createTextFinder(
    '职工之家。工会干部 Café “职工”\n工会主席、工会干部\n职工代表 It’s oﬃce',
  );

  it.each<[string, TextDirective, string | undefined]>([
    ['finds the first words', {start: '工会'}, '工会'],
    [
      'tells no case, accent, width and quotation mark apart',
      {start: 'ＣＡＦＥ "职工"'},
      'Café “职工”',
    ],
    ['tells no kind of apostrophe apart', {start: "it's"}, 'It’s'],
    ['tells a ligature from its letters', {start: 'oﬃce'}, 'oﬃce'],
    ['finds no parts of words', {start: 'af'}, undefined],
    ['finds no beginning of a word', {start: 'Caf'}, undefined],
    ['finds no words that are not there', {start: '企业'}, undefined],
    ['follows a range to its end', {start: '工会', end: '主席'}, '工会干部 Café “职工”\n工会主席'],
    ['finds no range without its end', {start: '工会', end: '企业'}, undefined],
    ['finds nothing without its prefix', {prefix: '企业', start: '工会'}, undefined],
    ['finds nothing behind the last prefix', {prefix: '代表', start: '工会'}, undefined],
    ['goes on where the prefix is followed by others', {prefix: '工会', start: '主席'}, '主席'],
    ['finds nothing without its suffix', {start: '工会', suffix: '企业'}, undefined],
    ['goes on where others follow than the suffix', {start: '工会', suffix: '主席'}, '工会'],
    [
      'goes on to a later end where others follow than the suffix',
      {start: 'Café', end: '工会', suffix: '干部'},
      'Café “职工”\n工会主席、工会',
    ],
  ])('%s', (_, directive, words) => {
    expect(marked(finder, directive)).toBe(words);
  });

  // As Chromium 156 does, tried with the same texts.
  it.each<[string, string, readonly number[], string | undefined]>([
    ['skips a character behind a word where it searched in vain', '职工职工群众', [], undefined],
    ['skips none where the text node ends with the word', '职工职工群众', [0, 2], '群众'],
    ['skips none where the block ends with the word', '职工\n职工群众', [0, 3], '群众'],
    ['skips what is no word', '职工，职工群众', [], '群众'],
  ])('%s', (_, text, nodes, words) => {
    expect(marked(createTextFinder(text, nodes), {prefix: '职工', start: '群众'})).toBe(words);
  });
});

describe('words that cannot be told apart', () => {
  const finder = createTextFinder('工会干部\n服务职工群众\n附录');
  const {text} = finder;

  it('are widened to whole words', () => {
    expect(widenToWords(finder, stretchOf(finder, '务职工群'))).toEqual(
      stretchOf(finder, '服务职工群众'),
    );
    expect(widenToWords(finder, stretchOf(finder, '工会'))).toEqual(stretchOf(finder, '工会'));
  });

  it('are widened to whole blocks', () => {
    expect(widenToBlocks(finder, stretchOf(finder, '职工'))).toEqual(
      stretchOf(finder, '服务职工群众'),
    );
    expect(widenToBlocks(finder, {from: 0, to: 2})).toEqual(stretchOf(finder, '工会干部'));
    expect(widenToBlocks(finder, stretchOf(finder, '录'))).toEqual({
      from: text.indexOf('附录'),
      to: text.length,
    });
  });
});
