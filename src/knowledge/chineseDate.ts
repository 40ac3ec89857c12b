/**
 * Writes an ISO date of any precision in Chinese.
 *
 * @param date - such as `2013-04-28`, `2013-04` or `2013`
 * @returns such as 2013年4月28日
 */
export function writeChineseDate(date: string): string {
  const units = ['年', '月', '日'];
  return date
    .split('-')
    .map((part, at) => `${Number(part)}${units[at] ?? ''}`)
    .join('');
}
