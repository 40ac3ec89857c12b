import {describe, expect, it} from 'vitest';

import {lectureSidebar} from './sidebars';

import type {SidebarItem} from './sidebars';

const page = (id: string, title: string, position?: number, depth?: number) => ({
  id: `lectures/a/${id}`,
  title,
  ...(position !== undefined && {position}),
  ...(depth !== undefined && {depth}),
});
const shape = (item: SidebarItem): unknown =>
  typeof item === 'string' ? item : [item.link.id, ...item.items.map(shape)];

describe('the sidebar of a lecture', () => {
  it('follows the order of its pages and the numbers of their titles', () => {
    const sidebar = lectureSidebar({
      id: 'a',
      pages: [
        page('end', '小结', 5),
        page('two', '二、塑造', 4),
        page('index', '题', 1),
        page('one', '一、认识', 2),
        page('one-one', '（一）提出', 3),
        page('lost', '没有位置'),
      ],
    });
    expect(sidebar.map(shape)).toEqual([
      [
        'lectures/a/index',
        ['lectures/a/one', 'lectures/a/one-one'],
        'lectures/a/two',
        'lectures/a/end',
      ],
      'handouts/a',
      'transcripts/a',
    ]);
  });

  it('follows a depth that is given', () => {
    const pages = [page('index', '题', 1), page('one', '甲', 2), page('two', '乙', 3, 1)];
    expect(lectureSidebar({id: 'a', pages}).map(shape)[0]).toEqual([
      'lectures/a/index',
      ['lectures/a/one', 'lectures/a/two'],
    ]);
  });

  it('is a category for a lecture of one page too', () => {
    expect(lectureSidebar({id: 'a', pages: [page('index', '题', 1)]}).map(shape)[0]).toEqual([
      'lectures/a/index',
    ]);
  });
});
