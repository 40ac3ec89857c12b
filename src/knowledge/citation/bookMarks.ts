/**
 * Writes a title in the marks of titles. Marks inside marks alternate between
 * double and single (GB/T 15834—2011, 4.15.3.3): 《读〈史记〉》.
 *
 * @param title - the title as its page has it
 * @returns the title in 《》; one that stands in them as a whole is left as it is
 */
export function inBookMarks(title: string): string {
  if (/^《[^《》]*》$/u.test(title)) return title;
  let depth = 1;
  const inner = title.replace(/[《〈》〉]/gu, (mark) => {
    const opens = mark === '《' || mark === '〈';
    if (!opens) depth = Math.max(1, depth - 1);
    const pair = depth % 2 === 1 ? '〈〉' : '《》';
    if (opens) depth += 1;
    return pair[opens ? 0 : 1] ?? mark;
  });
  return `《${inner}》`;
}
