import {describe, expect, it} from 'vitest';

import {cutParts} from './outline';

import type {ImportedSlide} from './document';

const slide = (title: string | undefined, level?: number, ...lines: string[]): ImportedSlide => ({
  ...(title !== undefined && {title: [{text: title}]}),
  ...(level !== undefined && {level}),
  blocks: lines.map((text) => ({kind: 'item', depth: 0, runs: [{text}]})),
  notes: [],
});
const cut = (...slides: ImportedSlide[]) =>
  cutParts(slides).map(({title, depth, slides: own}) => [title, depth, own.length]);
const titled = (...titles: (string | undefined)[]) => titles.map((title) => slide(title));

describe('the outline of a lecture', () => {
  it('follows 一、 and （一）, and a title that is repeated goes on', () => {
    expect(
      cut(
        ...titled('讲座', '目录', '一、认识', '（一）提出', '习近平同劳模座谈', '（一）提出'),
        ...titled('（二）要求', '一、认识', '二、塑造', '二、塑造', undefined, '小结', '谢谢'),
      ),
    ).toEqual([
      [undefined, 0, 2],
      ['一、认识', 0, 1],
      ['（一）提出', 1, 3],
      ['（二）要求', 1, 2],
      ['二、塑造', 0, 3],
      ['小结', 0, 2],
    ]);
  });

  it('follows 第一章 and Part 1', () => {
    expect(
      cut(...titled('书', '第一章 甲', '丙', '第二章 乙', '丁')).map(([title]) => title),
    ).toEqual([undefined, '第一章 甲', '第二章 乙']);
    expect(cut(...titled('书', 'Part 1', '丙', 'Part 2', '丁'))).toHaveLength(3);
  });

  it('takes no number on every slide for a part', () => {
    expect(cut(...titled('讲座', '1. 甲', '2. 乙', '3. 丙', '4. 丁'))).toEqual([[undefined, 0, 5]]);
  });

  it('follows the agenda where titles have no numbers, and shows it again within a part', () => {
    expect(
      cut(
        slide('讲座'),
        slide('目 录', undefined, '01 背景', '02 方法'),
        slide('背景'),
        slide('数据'),
        slide('目 录', undefined, '01 背景', '02 方法'),
        slide(undefined, undefined, '02', '方法'),
        slide('方法'),
        slide('结语'),
      ),
    ).toEqual([
      [undefined, 0, 2],
      ['背景', 0, 3],
      ['方法', 0, 2],
      ['结语', 0, 1],
    ]);
  });

  it('follows the levels of headings, below the title', () => {
    expect(cut(slide('题', 0), slide('甲', 1), slide('子', 2), slide('乙', 1))).toEqual([
      [undefined, 0, 1],
      ['甲', 0, 2],
      ['乙', 0, 1],
    ]);
    expect(cut(slide('题', 1), slide('甲', 2), slide('乙', 2))).toEqual([[undefined, 0, 3]]);
  });

  it('is one page where there is none', () => {
    expect(cut(...titled('讲座', '甲', undefined, '乙'))).toEqual([[undefined, 0, 4]]);
  });
});
