import type {QuotationStatus} from './collateQuotation';

/** What a marked passage is: somebody's words, the lecturer's own sentence, or a set phrase. */
export type PassageKind = 'quotation' | 'own' | 'set-phrase';

/** What readers call each kind. */
export const KIND: Readonly<Record<PassageKind, string>> = {
  quotation: '引文',
  own: '讲稿自撰',
  'set-phrase': '通行提法',
};

/**
 * Tells what a marked passage is.
 *
 * @param status - how its words stand to what was published
 * @returns its kind
 */
export function kindOf(status: QuotationStatus): PassageKind {
  return status === 'own' || status === 'set-phrase' ? status : 'quotation';
}
