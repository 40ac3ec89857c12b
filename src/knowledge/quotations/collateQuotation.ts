import {collate} from '../collation/collate';

import type {Collation, CollationStatus} from '../collation/collate';
import type {Problem} from '../problems';
import type {Source, Wording} from '../sources/source';
import type {Quotation} from './quotation';

/**
 * How a passage stands to what was published: collated, declared a paraphrase,
 * or without a published wording that is known; or it quotes nobody: the
 * lecturer's own sentence, or a set phrase without a single source.
 */
export type QuotationStatus = CollationStatus | 'paraphrase' | 'not-found' | 'own' | 'set-phrase';

/** A quotation beside its published wording. */
export interface CollatedQuotation {
  quotation: Quotation;
  status: QuotationStatus;
  /** Both wordings with their differences; left out where none was published or it is a paraphrase. */
  collation?: Collation;
  /** The published wording as it was seen. */
  wording?: Pick<Wording, 'text' | 'seen'> | {text: string; seen: 'set-phrase'};
}

/**
 * Collates a quotation with the wording that its source was published with.
 *
 * @param quotation - the quotation
 * @param source - its source, where it has one
 * @returns its status, computed from the facts, and a problem where the author declared otherwise
 */
export function collateQuotation(
  quotation: Quotation,
  source?: Source,
): {collated: CollatedQuotation; problems: Problem[]} {
  const wording = findWording(quotation, source);
  if (!wording) {
    // Without a published wording nothing can be claimed, a paraphrase neither.
    const isOwn = quotation.source === undefined && quotation.blends.length > 0;
    return {collated: {quotation, status: isOwn ? 'own' : 'not-found'}, problems: []};
  }
  const collation = collate(quotation.lines.join(''), wording.text);
  const {status} = collation;
  if (status === undefined) {
    return {
      collated: {quotation, status: 'not-found'},
      problems: [
        {
          file: quotation.file,
          line: quotation.line,
          found: `the quotation “${quotation.id}” or its published wording has nothing to compare: no letter, number or sign of value`,
          fix: 'mark the words that are quoted, and give the wording they were published with',
        },
      ],
    };
  }
  if (quotation.relation !== 'paraphrase') {
    const shown = wording.seen === 'set-phrase' ? 'set-phrase' : status;
    return {collated: {quotation, status: shown, collation, wording}, problems: []};
  }
  const problems: Problem[] =
    status === 'variant'
      ? []
      : [
          {
            file: quotation.file,
            line: quotation.line,
            found: `the quotation “${quotation.id}” is declared a paraphrase, but its words are ${status} with the published ones`,
            fix: 'remove relation="paraphrase"',
          },
        ];
  return {collated: {quotation, status: 'paraphrase', wording}, problems};
}

function findWording(
  {id, phrase}: Quotation,
  source: Source | undefined,
): CollatedQuotation['wording'] {
  const published = source?.published.find(({quotation}) => quotation === id);
  if (published) return {text: published.text, seen: published.seen};
  return phrase === undefined ? undefined : {text: phrase, seen: 'set-phrase'};
}
