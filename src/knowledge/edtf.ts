/** A date or span as precise as it is known: year, month and day of its start, and of its end. */
export interface EdtfDate {
  /** One or two lists of year, month and day, each as far as known; a year BCE is negative. */
  parts: [number[]] | [number[], number[]];
  /** Whether it is approximate or uncertain. */
  circa: boolean;
}

/** What an author may write, for error messages. */
export const DATE_RULE = 'expected a date such as 2013-04-28, 2013-04 or "2013"';

const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/u;

/**
 * Reads a date as it is written, in a part of EDTF (ISO 8601-2): a day, month
 * or year, years BCE with a minus, `~`, `?` or `%` for what is approximate, a
 * span with a slash. Years count as citation styles count them: -0551 is 551
 * BCE, and there is no year 0.
 *
 * @param text - such as `2013-04-28`, `2013`, `-0551`, `0618~` or `-0475/-0221`
 * @returns the date, or how to fix what is no date
 */
export function readEdtf(text: string): {date: EdtfDate} | {fix: string} {
  if (/\dT\d|\d\d?:\d\d/u.test(text)) {
    return {fix: 'write the day alone, such as 2013-04-28; a time and its zone can change the day'};
  }
  const ends = text.split('/').map(readEnd);
  const wrong = ends.find((end) => 'fix' in end);
  if (wrong) return wrong;
  const [start, end, more] = ends.flatMap((one) => ('date' in one ? [one.date] : []));
  if (!start || more) return {fix: DATE_RULE};
  const circa = start.circa || (end?.circa ?? false);
  if (!end) return {date: {parts: [start.parts], circa}};
  return isBefore(end.parts, start.parts)
    ? {fix: 'write the earlier date of the span first'}
    : {date: {parts: [start.parts, end.parts], circa}};
}

function readEnd(text: string): {date: {parts: number[]; circa: boolean}} | {fix: string} {
  const match = DATE.exec(text);
  if (!match) return {fix: DATE_RULE};
  const [, ...written] = match as (string | undefined)[];
  const circa = written.pop() !== '';
  const parts = written.filter((part) => part !== undefined).map(Number);
  const [year = 0, month, day] = parts;
  if (year === 0) return {fix: 'there is no year 0: the year before "0001" is "-0001"'};
  if (month === undefined) return {date: {parts, circa}};
  if (month < 1 || month > 12) return {fix: `there is no month ${month}: write 01 to 12`};
  const last = daysOf(year, month);
  return day !== undefined && (day < 1 || day > last)
    ? {fix: `there is no such day: ${text.slice(0, text.lastIndexOf('-'))} has ${last} days`}
    : {date: {parts, circa}};
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const counted = year < 0 ? year + 1 : year;
  // Until 1582 dates are of the Julian calendar, where each fourth year is a leap year.
  const isLeap = counted % 4 === 0 && (year <= 1582 || year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : 28;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (const [at, part] of a.entries()) {
    const other = b[at];
    if (other === undefined) return false;
    if (part !== other) return part < other;
  }
  return false;
}
