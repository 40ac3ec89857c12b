import {inOneLine} from '../textRuns';
import {childAt, childrenOf} from '../xml';
import {isOn} from './textStyles';
import {readText} from './readText';

import type {Table, TableCell} from '../document';
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
            // A cell's paragraphs stand in one line.
            runs: inOneLine(readText(childAt(cell, 'a:txBody'), context)),
            ...(columns > 1 && {columns}),
            ...(rows > 1 && {rows}),
          };
        }),
    ),
  };
}
