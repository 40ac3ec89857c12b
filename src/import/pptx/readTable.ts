import {childAt, childrenOf} from '../xml';
import {isOn} from './textStyles';
import {readText} from './readText';

import type {Table, TableCell, TextRun} from '../document';
import type {XmlElement} from '../xml';
import type {TextContext} from './readText';

/**
 * Reads a table; cells that another one covers are left out.
 *
 * @param table - `a:tbl`
 * @param context - links, and where to report
 * @returns the table
 */
export function readTable(table: XmlElement, context: TextContext): Table {
  return {
    kind: 'table',
    rows: childrenOf(table, 'a:tr').map((row) =>
      childrenOf(row, 'a:tc')
        .filter(({attributes}) => !isOn(attributes.hMerge) && !isOn(attributes.vMerge))
        .map((cell): TableCell => {
          const columns = Number(cell.attributes.gridSpan ?? 1);
          const rows = Number(cell.attributes.rowSpan ?? 1);
          return {
            runs: joinParagraphs(cell, context),
            ...(columns > 1 && {columns}),
            ...(rows > 1 && {rows}),
          };
        }),
    ),
  };
}

/** A cell's paragraphs stand in one line, a space between. */
function joinParagraphs(cell: XmlElement, context: TextContext): TextRun[] {
  return readText(childAt(cell, 'a:txBody'), context).flatMap((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    const number = block.kind === 'item' ? block.number : undefined;
    return [
      ...(index > 0 ? [{text: ' '}] : []),
      ...(number === undefined ? [] : [{text: `${number} `}]),
      ...block.runs,
    ];
  });
}
