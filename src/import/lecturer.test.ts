import {describe, expect, it} from 'vitest';

import {findLecturer} from './lecturer';

const slide = (...lines: string[]) => ({
  blocks: lines.map((text) => ({kind: 'paragraph' as const, runs: [{text}]})),
  notes: [],
});

describe('the lecturer', () => {
  it.each([
    [['江苏省总工会干部学校 丁泽英'], '丁泽英', '江苏省总工会干部学校'],
    [['某某大学马克思主义学院', '张小明 教授'], '张小明', '某某大学马克思主义学院'],
    [['主讲人：欧阳小明', '单位：某某市委党校'], '欧阳小明', '某某市委党校'],
    [['汇报人：李雷（副教授）', '2024年5月'], '李雷', undefined],
    [['王 英', '某某研究院'], '王英', '某某研究院'],
    [['Speaker: Jane Doe'], 'Jane Doe', undefined],
    [['二〇二四年五月', '——基于某省的调查'], undefined, undefined],
  ])('of %j is %s of %s', (lines, lecturer, institution) => {
    expect(findLecturer(slide(...lines))).toEqual({
      ...(lecturer !== undefined && {lecturer}),
      ...(institution !== undefined && {institution}),
    });
  });
});
