/**
 * Gives the reader's own day.
 *
 * @returns the day as ISO 8601 writes it, such as 2026-11-22
 */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
