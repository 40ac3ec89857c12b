import {inBookMarks} from './citation/bookMarks';

import type {PlacedLecture} from './graph';

/** Numbers at the end of a description are counted, whoever wrote others. */
const NUMBERS = /[，。；\s]*(?:第\s*\d+(?:\s*[至–—-]\s*\d+)?\s*张幻灯片)?[。\s]*$/u;

/**
 * Describes a page of a lecture for search engines and for those who share it:
 * what its author says of it, or the titles, and which slides it shows.
 *
 * @param placed - the lecture
 * @param index - the page's place in it, counted from 0
 * @returns one sentence
 */
export function describePart({lecture, overview, parts}: PlacedLecture, index: number): string {
  const {title = '', description} = parts[index] ?? {};
  const lectureTitle = `讲稿${inBookMarks(overview.title)}`;
  const said = description ?? (index === 0 ? lectureTitle : `${lectureTitle}：${title}`);
  const numbers = lecture.slides.filter(({part}) => part === index).map(({number}) => number);
  const [first, last] = [numbers.at(0), numbers.at(-1)];
  const slides =
    first === undefined || last === undefined
      ? ''
      : `，第 ${first === last ? first : `${first} 至 ${last}`} 张幻灯片`;
  return `${said.replace(NUMBERS, '')}${slides}。`;
}

/**
 * Describes the page that shows all of a lecture.
 *
 * @param placed - the lecture
 * @returns one sentence
 */
export function describeHandout({overview: {title}}: Pick<PlacedLecture, 'overview'>): string {
  return `${inBookMarks(title)}全文，一页读完，可直接打印成讲义。`;
}

/**
 * Describes the page with a lecture's numbered lines.
 *
 * @param placed - the lecture
 * @returns one sentence
 */
export function describeTranscript({overview: {title}}: Pick<PlacedLecture, 'overview'>): string {
  return `${inBookMarks(title)}文字稿，逐行编号，每一行都有固定地址，并与幻灯片互相链接。`;
}
