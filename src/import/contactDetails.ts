import {joinRuns, wordsOf} from './textRuns';

import type {Block, ImportedDocument, ImportedSlide, TextRun} from './document';

const LABEL =
  '(?:联系|办公|咨询|移动)?(?:电话|手机|传真|方式)(?:号码?)?|e-?mail|mail|邮箱|电子邮件|电子邮箱|电邮|tel|phone|mobile|fax|微信号?|wechat|vx|qq(?:号码?)?';
const COLON = '\\s*[:：]?\\s*';

/**
 * What reaches a person: mail, telephone, messengers. Digits and signs may be
 * wide; the text is searched with them made narrow, character by character.
 */
const DETAILS: readonly RegExp[] = [
  // Mail, with the sign for “at” in words too.
  /[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+/giu,
  // Mobile telephones.
  /(?<![\d.])(?:\+?\(?86\)?[-\s]?)?1[3-9]\d(?:[-\s.]?\d{4}){2}(?!\d)/gu,
  // Other telephones, with the code of their area.
  /(?<![\d.-])(?:\+?\(?86\)?[-\s]?)?(?:\(0\d{2,3}\)|0\d{2,3})[-—–\s]{0,3}\d{3,4}[-\s]?\d{4}(?:[-转]\d{1,6})?(?!\d)/gu,
  /(?<![\d.-])[48]00[-\s]?\d{3,4}[-\s]?\d{3,4}(?!\d)/gu,
  // Numbers of other forms are known by what stands before them.
  /(?<=(?:电话|手机|传真|联系方式|tel|phone|mobile|fax)(?:号码?)?\s*[:：]?\s*)\+?[\d(][\d\s()+-]{5,}\d/giu,
  /(?<=(?:微信号?|wechat|vx)(?:\s*[:：]\s*|\s+|))[a-z][\w-]{5,19}/giu,
  /(?<=qq(?:号码?|群)?\s*[:：]?\s*)[1-9]\d{4,11}(?!\d)/giu,
];

/** A label whose detail is gone, and the signs between them. */
const LABELS = new RegExp(`(?:(?:${LABEL})(?:\\s*[/／及和、]\\s*(?:${LABEL}))*${COLON})$`, 'iu');
const LINK = /^(?:mailto|tel|sms|callto|weixin|wechat|tencent|mqq):/iu;

/**
 * Takes telephone numbers, mail addresses and names in messengers out of all
 * that a lecture's file says: they are personal and are never published.
 *
 * @param document - the lecture as its file has it
 * @returns the lecture without them; each is named by its place alone
 */
export function withholdContactDetails(document: ImportedDocument): ImportedDocument {
  const omissions = document.omissions.map((omission) => ({
    ...omission,
    what: replaceDetails(omission.what, '…'),
  }));
  const slides = document.slides.map((slide, index) => {
    const report = (where: string): void => {
      omissions.push({what: `contact details${where}`, slide: slide.number ?? index + 1});
    };
    return cleanSlide(slide, report);
  });
  return {slides, omissions};
}

/**
 * Checks whether a text holds contact details.
 *
 * @param text - any text
 * @returns whether it does
 */
export function holdsContactDetails(text: string): boolean {
  return findDetails(text).length > 0;
}

type Report = (where: string) => void;

function cleanSlide(slide: ImportedSlide, report: Report): ImportedSlide {
  const {title, ...others} = slide;
  const cleanTitle =
    title &&
    cleanRuns(title, () => {
      report(' in the title');
    });
  return {
    ...others,
    ...(cleanTitle && wordsOf(cleanTitle) !== '' && {title: cleanTitle}),
    blocks: slide.blocks.flatMap((block) => cleanBlock(block, report)),
    notes: slide.notes.flatMap((block) =>
      cleanBlock(block, () => {
        report(' in the notes');
      }),
    ),
  };
}

function cleanBlock(block: Block, report: Report): Block[] {
  if (block.kind === 'table') {
    const rows = block.rows.map((row) =>
      row.map((cell) => ({...cell, runs: cleanRuns(cell.runs, report)})),
    );
    return [{...block, rows}];
  }
  if (block.kind === 'picture') {
    if (block.alt === undefined || !holdsContactDetails(block.alt)) return [block];
    report(' in the text of a picture');
    return [{...block, alt: replaceDetails(block.alt, '')}];
  }
  const runs = cleanRuns(block.runs, report);
  return wordsOf(runs) === '' ? [] : [{...block, runs}];
}

/** Finds details across runs: a number may be half bold. */
function cleanRuns(runs: readonly TextRun[], report: Report): TextRun[] {
  const ranges = findDetails(runs.map(({text}) => text).join(''));
  let at = 0;
  let found = ranges.length > 0;
  const cleaned = runs.map(({link, ...run}) => {
    const start = at;
    at += run.text.length;
    const text = Array.from({length: run.text.length}, (_, index) => start + index)
      .filter((index) => !ranges.some(([from, to]) => index >= from && index < to))
      .map((index) => run.text[index - start])
      .join('');
    const leads = link !== undefined && (LINK.test(link) || holdsContactDetails(link));
    found ||= leads;
    return {...run, text, ...(link !== undefined && !leads && {link})};
  });
  if (found) report('');
  const joined = joinRuns(cleaned);
  // What is left of “电话： / 邮箱：” says nothing.
  return found && !/[\p{Letter}\p{Number}]/u.test(wordsOf(joined)) ? [] : joined;
}

function replaceDetails(text: string, by: string): string {
  return findDetails(text)
    .reverse()
    .reduce((rest, [from, to]) => rest.slice(0, from) + by + rest.slice(to), text);
}

/** The stretches of a text that are details, each with the label before it; apart and in order. */
function findDetails(text: string): [from: number, to: number][] {
  const narrow = text.replace(/[！-～\u3000]/gu, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  const found = DETAILS.flatMap((detail) =>
    Array.from(narrow.matchAll(detail), ({index, 0: {length}}): [number, number] => [
      index - (LABELS.exec(narrow.slice(0, index))?.[0].length ?? 0),
      index + length,
    ]),
  ).sort(([a], [b]) => a - b);
  const apart: [number, number][] = [];
  for (const [from, to] of found) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}
