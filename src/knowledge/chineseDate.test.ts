import {expect, it} from 'vitest';

import {writeChineseDate} from './chineseDate';

it.each([
  ['2013-04-28', '2013年4月28日'],
  ['2013-10', '2013年10月'],
  ['2013', '2013年'],
])('writes %s as %s', (date, written) => {
  expect(writeChineseDate(date)).toBe(written);
});
