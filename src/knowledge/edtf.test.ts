import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {DATE_RULE, readEdtf} from './edtf';

const fixOf = (text: string) => {
  const read = readEdtf(text);
  return 'fix' in read ? read.fix : undefined;
};

describe('readEdtf', () => {
  it.each([
    ['2013-04-28', [[2013, 4, 28]], false],
    ['2013-04', [[2013, 4]], false],
    ['2013', [[2013]], false],
    ['2012-02-29', [[2012, 2, 29]], false],
    ['-0551', [[-551]], false],
    ['1046?', [[1046]], true],
    ['0618~', [[618]], true],
    ['0618%', [[618]], true],
    ['-0475/-0221', [[-475], [-221]], false],
    ['1957/1990~', [[1957], [1990]], true],
    ['1500-02-29', [[1500, 2, 29]], false],
  ])('reads %s as it is written', (text, parts, circa) => {
    expect(readEdtf(text)).toEqual({date: {parts, circa}});
  });

  it.each([
    ['2013-04-31', 'there is no such day: 2013-04 has 30 days'],
    ['2013-02-29', 'there is no such day: 2013-02 has 28 days'],
    ['1900-02-29', 'there is no such day: 1900-02 has 28 days'],
    ['2013-04-00', 'there is no such day: 2013-04 has 30 days'],
    ['2013-13-01', 'there is no month 13: write 01 to 12'],
    ['2013-00', 'there is no month 0: write 01 to 12'],
    ['0000', 'there is no year 0: the year before "0001" is "-0001"'],
    [
      '2013-04-28T08:00:00+08:00',
      'write the day alone, such as 2013-04-28; a time and its zone can change the day',
    ],
    [
      '2013-04-28 24:00',
      'write the day alone, such as 2013-04-28; a time and its zone can change the day',
    ],
    ['1990/1957', 'write the earlier date of the span first'],
    ['28.4.2013', DATE_RULE],
    ['2013-4-28', DATE_RULE],
    ['1949/1950/1951', DATE_RULE],
    ['', DATE_RULE],
    ['2013/', DATE_RULE],
  ])('refuses %s with what is wrong with it', (text, fix) => {
    expect(fixOf(text)).toBe(fix);
  });

  it('accepts of all days of all months exactly those that exist', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1583, max: 9999}),
        fc.integer({min: 0, max: 99}),
        fc.integer({min: 0, max: 99}),
        (year, month, day) => {
          const two = (part: number): string => String(part).padStart(2, '0');
          const text = `${year}-${two(month)}-${two(day)}`;
          const date = new Date(Date.UTC(year, month - 1, day));
          const exists = date.toISOString().startsWith(text);
          expect(fixOf(text) === undefined).toBe(exists);
        },
      ),
    );
  });
});
