import {inOneLine, numberedRuns, wordsOf} from '../textRuns';
import {escapeLineStart, escapeMdx} from './inlineMdx';
import {writeLine} from './line';

import type {Block, ListItem, Picture, Table} from '../document';

/** What a slide's blocks become. */
export interface WrittenBlocks {
  /** The lines of the transcript. */
  spoken: string[];
  /** Blocks of the page, to be parted by blank lines. */
  mdx: string[];
}

/** Where blocks report and put their pictures. */
export interface BlockContext {
  /** Called with what had to go. */
  omit: (what: string) => void;
  /** Keeps a picture's file and gives its address, seen from the page. */
  keep: (picture: Picture) => string;
}

/** What stands for a picture whose file does not say what it shows. */
export const NO_ALT = '图片（原稿没有说明文字）';

/**
 * Writes the blocks of a slide for transcript and page.
 *
 * @param blocks - in reading order
 * @param context - where to report, and what keeps pictures
 * @returns both
 */
export function writeBlocks(blocks: readonly Block[], context: BlockContext): WrittenBlocks {
  const written: WrittenBlocks = {spoken: [], mdx: []};
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (block?.kind === 'item') {
      const end = blocks.findIndex(({kind}, index) => index > at && kind !== 'item');
      const items = blocks.slice(at, end < 0 ? undefined : end) as ListItem[];
      writeList(items, context, written);
      at += items.length;
      continue;
    }
    at += 1;
    if (block?.kind === 'picture') {
      const alt = block.alt ?? NO_ALT;
      if (block.alt === undefined) context.omit('the description of a picture, which has none');
      written.mdx.push(`![${escapeMdx(alt)}](${context.keep(block)})`);
    } else if (block?.kind === 'table') writeTable(block, context, written);
    else if (block && wordsOf(block.runs) !== '') {
      const line = writeLine(block.runs, false, context.omit);
      written.spoken.push(line.spoken);
      written.mdx.push(escapeLineStart(line.mdx));
    }
  }
  return written;
}

/** An open level of a list. */
interface Level {
  depth: number;
  /** How far what stands inside its items is moved to the right. */
  indent: number;
  /** The last number, where Markdown counts this list itself. */
  number?: number;
  sign: '.' | ')';
}

/** Numbers such as `3.` are Markdown's own; all others, such as （二）, are words. */
function writeList(items: readonly ListItem[], {omit}: BlockContext, written: WrittenBlocks): void {
  const levels: Level[] = [];
  const lines: string[] = [];
  for (const item of items) {
    if (wordsOf(item.runs) === '') continue;
    while ((levels.at(-1)?.depth ?? -1) > item.depth) levels.pop();
    let level = levels.at(-1);
    const isNew = level === undefined || level.depth < item.depth;
    if (!level || isNew) {
      level = {depth: item.depth, indent: 0, sign: '.'};
      levels.push(level);
    }
    const outer = levels.at(-2)?.indent ?? 0;
    const counted = /^(\d{1,9})\.$/u.exec(item.number ?? '')?.[1];
    const line = writeLine(numberedRuns(item), true, omit);
    // A transcript has no mark before what is numbered.
    written.spoken.push(counted === undefined ? line.spoken : line.spoken.replace(/^- /u, ''));
    if (counted === undefined || String(Number(counted)) !== counted) {
      delete level.number;
      level.indent = outer + 2;
      lines.push(`${' '.repeat(outer)}- ${escapeLineStart(line.mdx)}`);
      continue;
    }
    // Beside a list that counts otherwise another sign begins a new one.
    if (level.number !== undefined && Number(counted) !== level.number + 1) {
      level.sign = level.sign === '.' ? ')' : '.';
    }
    level.number = Number(counted);
    const mark = `${counted}${level.sign} `;
    level.indent = outer + mark.length;
    const words = line.mdx.slice(`${counted}. `.length);
    lines.push(`${' '.repeat(outer)}${mark}${escapeLineStart(words)}`);
  }
  if (lines.length > 0) written.mdx.push(lines.join('\n'));
}

/** A table is a line of the transcript for each cell with words. */
function writeTable({rows}: Table, {omit}: BlockContext, written: WrittenBlocks): void {
  const lines = rows.map((row) =>
    row.map((cell) => {
      if (wordsOf(cell.runs) === '') return '';
      const line = writeLine(cell.runs, false, omit);
      written.spoken.push(line.spoken);
      return line.mdx;
    }),
  );
  if (lines.every((row) => row.every((cell) => cell === ''))) return;
  const spans = rows.some((row) => row.some(({columns, rows: down}) => columns ?? down));
  if (spans) {
    written.mdx.push(spannedTable(rows, lines));
    return;
  }
  const width = Math.max(...lines.map(({length}) => length));
  const [head = [], ...body] = lines;
  const write = (row: readonly string[]): string =>
    `| ${Array.from({length: width}, (_, at) => row[at] ?? '').join(' | ')} |`;
  const rule = `| ${Array.from({length: width}, () => '---').join(' | ')} |`;
  written.mdx.push([write(head), rule, ...body.map(write)].join('\n'));
}

/** Markdown's tables have no cells that span others. */
function spannedTable(rows: Table['rows'], lines: readonly (readonly string[])[]): string {
  const cells = rows.map((row, index) =>
    row.map(({columns, rows: down}, at) => {
      const attributes = [
        columns === undefined ? '' : ` colSpan={${columns}}`,
        down === undefined ? '' : ` rowSpan={${down}}`,
      ].join('');
      const words = lines[index]?.[at] ?? '';
      return words === ''
        ? `<td${attributes}></td>`
        : `<td${attributes}>\n\n${escapeLineStart(words)}\n\n</td>`;
    }),
  );
  return [
    '<table>',
    '<tbody>',
    ...cells.flatMap((row) => ['<tr>', ...row, '</tr>']),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/**
 * Gives the first words of blocks, to name a slide by.
 *
 * @param blocks - the blocks
 * @returns the words of the first that has any
 */
export function firstWords(blocks: readonly Block[]): string | undefined {
  return blocks
    .map((block) =>
      block.kind === 'table'
        ? (block.rows
            .flat()
            .map(({runs}) => wordsOf(runs))
            .find((words) => words !== '') ?? '')
        : wordsOf(inOneLine([block])),
    )
    .find((words) => words !== '');
}
