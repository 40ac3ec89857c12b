/**
 * Writes an ISO date of any precision in Chinese.
 *
 * @param date - such as `2013-04-28`, `2013-04` or `2013`
 * @returns such as 2013年4月28日
 */
export function writeChineseDate(date: string): string {
  return date.replace(
    /^0*(\d+)(?:-0?(\d+))?(?:-0?(\d+))?$/u,
    (_, year: string, month?: string, day?: string) =>
      `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`,
  );
}
