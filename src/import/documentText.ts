import {numberedRuns, wordsOf} from './textRuns';

import type {Block, ImportedDocument} from './document';

/**
 * Writes what a document says as plain text.
 *
 * @param document - the document as it was read
 * @returns a line for each heading, paragraph and item, and for each row of a table, its
 *   cells apart by tabs
 */
export function documentText({slides}: ImportedDocument): string {
  return slides
    .flatMap(({title, blocks}) => [...(title ? [wordsOf(title)] : []), ...blocks.flatMap(linesOf)])
    .join('\n');
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'item':
      return [wordsOf(numberedRuns(block))];
    case 'table':
      return block.rows.map((row) => row.map(({runs}) => wordsOf(runs)).join('\t'));
    case 'picture':
      return [];
  }
}
