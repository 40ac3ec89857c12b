import {KIND, kindOf} from '../quotations/kinds';
import {statusInShort, statusNote} from '../quotations/statusLabels';

import type {QuotationEntry} from '../quotations/views';

/**
 * Says what the card of a quotation shows, for who cannot see it.
 *
 * @param entry - the quotation
 * @returns its words, whose they are, and how they stand to what was published
 */
export function describeCard(
  entry: Pick<QuotationEntry, 'lines' | 'status' | 'seen' | 'attribution' | 'source'>,
): string {
  const {lines, status, seen, attribution, source} = entry;
  const kind = kindOf(status);
  return [
    `${KIND[kind]}：${lines.join('')}`,
    attribution,
    source && !source.isNote ? source.title : undefined,
    kind === 'quotation' ? (statusNote(status, seen) ?? statusInShort(status, seen)) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join('，');
}
