import {toCslDate} from './csl';

import type {CslItem} from './csl';

/** What names a passage of a lecture. */
export interface Passage {
  /** The quotation's id. */
  id: string;
  /** The lecture's title. */
  lecture: string;
  lecturer: string;
  /** The full address of the passage's own page. */
  address: string;
  /** The day it was read, as ISO writes it. */
  accessed?: string | undefined;
}

/**
 * Gives a passage of a lecture as a work to cite: slides on the web, which the
 * standard cites as a web page.
 *
 * @param passage - the passage
 * @returns the item
 */
export function passageToCsl({id, lecture, lecturer, address, accessed}: Passage): CslItem {
  const day = toCslDate(accessed);
  return {
    id,
    type: 'webpage',
    title: lecture,
    author: [{literal: lecturer}],
    URL: address,
    ...(day && {accessed: day}),
    language: 'zh-CN',
  };
}
