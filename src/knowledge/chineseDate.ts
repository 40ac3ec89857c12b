import {readEdtf} from './edtf';

/**
 * Writes a date of any precision in Chinese.
 *
 * @param date - such as `2013-04-28`, `2013-04`, `2013`, `-0551`, `0618~` or `-0475/-0221`
 * @returns such as 2013年4月28日, 公元前551年, 约618年 or 公元前475年至公元前221年; what
 *   is no date as it stands
 */
export function writeChineseDate(date: string): string {
  const read = readEdtf(date);
  if ('fix' in read) return date;
  const {parts, circa} = read.date;
  return (circa ? '约' : '') + parts.map(writeOne).join('至');
}

function writeOne([year = 0, month, day]: readonly number[]): string {
  const era = year < 0 ? '公元前' : '';
  return `${era}${Math.abs(year)}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}
