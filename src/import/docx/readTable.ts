import {inOneLine} from '../textRuns';
import {childAt, childrenOf} from '../xml';

import type {Block, TableCell} from '../document';
import type {XmlElement} from '../xml';

/**
 * Reads a table; cells that another one covers are left out. What is no text in
 * its cells follows it.
 *
 * @param table - `w:tbl`
 * @param readCell - reads the content of a cell
 * @returns the table, then pictures and tables from inside it
 */
export function readDocxTable(table: XmlElement, readCell: (cell: XmlElement) => Block[]): Block[] {
  const beside: Block[] = [];
  /** For each column of the grid the cell that may go on below. */
  const above: (TableCell | undefined)[] = [];
  const rows = childrenOf(table, 'w:tr').map((row) => {
    let column = 0;
    return childrenOf(row, 'w:tc').flatMap((element): TableCell[] => {
      const properties = childAt(element, 'w:tcPr');
      const columns = Number(childAt(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1);
      const merge = childAt(properties, 'w:vMerge');
      const at = column;
      column += columns;
      const open = above[at];
      if (merge && merge.attributes['w:val'] !== 'restart' && open) {
        open.rows = (open.rows ?? 1) + 1;
        return [];
      }
      const blocks = readCell(element);
      beside.push(...blocks.filter(({kind}) => kind === 'table' || kind === 'picture'));
      const cell: TableCell = {runs: inOneLine(blocks), ...(columns > 1 && {columns})};
      above[at] = merge ? cell : undefined;
      return [cell];
    });
  });
  return [{kind: 'table', rows}, ...beside];
}
