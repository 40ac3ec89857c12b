import {expect, it} from 'vitest';

import {writeChineseDate} from './chineseDate';

it.each([
  ['2013-04-28', '2013年4月28日'],
  ['2013-10', '2013年10月'],
  ['2013', '2013年'],
  ['0618~', '约618年'],
  ['-0551', '公元前551年'],
  ['-0475/-0221', '公元前475年至公元前221年'],
  ['1957-03/1990', '1957年3月至1990年'],
  ['某年', '某年'],
])('writes %s as %s', (date, written) => {
  expect(writeChineseDate(date)).toBe(written);
});
