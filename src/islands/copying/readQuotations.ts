import type {CopiedQuotation} from '@site/src/knowledge/sharing/copyFormats';

import {readWords} from './readWords';

import type {CopiedPage} from './page';

/** So many characters tell a quotation from the others. */
const OPENING = 12;

/**
 * Finds the quotations in a part of a page, so that a copy names whose words they are.
 *
 * @param range - the part
 * @param quotations - the page's quotations, by id
 * @returns what a copy says of each
 */
export function readQuotations(
  range: Range,
  quotations: CopiedPage['quotations'],
): CopiedQuotation[] {
  return [...document.querySelectorAll<HTMLElement>('[data-quotation]')]
    .filter((element) => range.intersectsNode(element))
    .flatMap((element) => {
      const quotation = quotations[element.dataset.quotation ?? ''];
      if (!quotation) return [];
      const words = Array.from(
        readWords(element)
          .map(({text}) => text)
          .join(''),
      );
      return {
        opening: words.slice(0, OPENING).join('') + (words.length > OPENING ? '……' : ''),
        ...quotation,
      };
    });
}
