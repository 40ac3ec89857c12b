import {
  copyAsBibtex,
  copyAsHtml,
  copyAsMarkdown,
  copyAsText,
  linkAsHtml,
  linkAsMarkdown,
} from '@site/src/knowledge/sharing/copyFormats';
import {wordsAsText} from '@site/src/knowledge/sharing/copiedWords';
import type {CopiedPassage} from '@site/src/knowledge/sharing/copyFormats';
import {embedCode} from '@site/src/knowledge/sharing/embedPage';

import {readCopiedPage} from './page';
import {readQuotations} from './readQuotations';
import {rangeOfSlide, readRange, readWords} from './readWords';
import {findSlide} from './findSlide';
import {today} from './today';

import type {Copied} from './copy';
import type {Subject} from './subject';

/** One way to copy a subject. */
export interface Format {
  label: string;
  /** Makes what is copied, when it is asked for. */
  make: () => Copied;
}

/**
 * Lists the ways to copy a subject: with its words where it has some, else as a link.
 *
 * @param subject - the place and its words
 * @returns the formats in the order of the menu
 */
export function formatsOf({name, address, embed, quotable}: Subject): Format[] {
  const link: Format = {label: '复制链接', make: () => ({text: address})};
  if (!quotable) {
    return [
      link,
      {
        label: '复制为富文本链接',
        make: () => ({text: `${name} ${address}`, html: linkAsHtml(name, address)}),
      },
      {label: '复制为 Markdown 链接', make: () => ({text: linkAsMarkdown(name, address)})},
    ];
  }
  const {lines = [], kind, status, ...rest} = quotable;
  const quote = (): CopiedPassage => {
    const passage = {...rest, lines, address, accessed: today()};
    const element = lines.length > 0 ? null : document.getElementById(quotable.id);
    if (!element) return passage;
    const page = readCopiedPage();
    const slide = page?.slides[findSlide(element, Object.keys(page.slides)) ?? ''];
    const placed = {...passage, ...(slide && {slide: {number: slide.number}})};
    if (kind === 'quotation') return {...placed, lines: readWords(element)};
    const range = rangeOfSlide(element);
    return {
      ...placed,
      lines: readRange(range),
      quotations: page && readQuotations(range, page.quotations),
    };
  };
  return [
    link,
    {label: '复制文字与出处（GB/T 7714）', make: () => ({text: copyAsText(quote())})},
    {
      label: '复制为富文本（Word、WPS、邮件）',
      make: () => {
        const quoted = quote();
        return {text: copyAsText(quoted), html: copyAsHtml(quoted)};
      },
    },
    {label: '复制为 Markdown', make: () => ({text: copyAsMarkdown(quote())})},
    {label: '复制为 BibTeX', make: () => ({text: copyAsBibtex(quote())})},
    ...(embed === undefined
      ? []
      : [
          {
            label: '复制嵌入代码',
            make: () => ({
              text: embedCode({
                lines: wordsAsText(quote().lines),
                status,
                note: rest.note,
                embed,
              }),
            }),
          },
        ]),
  ];
}
