import type {TOCItem} from '@docusaurus/mdx-loader';

import {escapeHtml} from '@site/src/knowledge/sharing/html';
import type {SlideFacts} from '@site/src/knowledge/pageFacts';

/**
 * Gives each slide in a table of contents its number and short title.
 *
 * @param toc - the page's headings; `value` is HTML
 * @param slides - the page's slides by id
 * @returns the same headings, those of slides relabelled
 */
export function labelSlides(
  toc: readonly TOCItem[],
  slides: Readonly<Record<string, Pick<SlideFacts, 'number' | 'title'>>> = {},
): TOCItem[] {
  return toc.map((item) => {
    const slide = slides[item.id];
    if (!slide) return item;
    const value = `<span class="toc-slide">${slide.number}</span> ${escapeHtml(slide.title)}`;
    return {...item, value};
  });
}
