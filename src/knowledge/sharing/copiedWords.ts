import {boldAsMarkdown} from './boldMarkdown';

import type {Run} from '../text';

/** A cell of a copied table. */
export interface CopiedCell {
  text: string;
  /** The same words, where some are bold. */
  runs?: readonly Run[];
  /** Whether it heads its column or row. */
  head?: boolean;
}

/** A block of copied words with its place in a list. */
export interface CopiedBlock {
  text: string;
  /** The same words, where some are bold. */
  runs?: readonly Run[];
  /** Set where it is a table: its rows. The text has a line for each, cells apart by tabs. */
  rows?: readonly (readonly CopiedCell[])[];
  /** How many list items it stands in, itself included; 0 outside lists. */
  depth: number;
  /** Whether it opens a list item. */
  item?: boolean;
  /** The item's number as the page shows it; left out where it has none. */
  number?: number | undefined;
  /** Set where the words are not the lecturer's. */
  voice?: 'editor';
}

/** Words as they are copied: a block, or the text of one outside lists. */
export type CopiedLine = string | CopiedBlock;

/**
 * Settles the depths of blocks that were taken out of longer lists: the outermost
 * has the least depth, and none is more than one deeper than the one before.
 *
 * @param lines - the words
 * @returns a block for each line; what the editor says is named as the editor's
 */
export function settleBlocks(lines: readonly CopiedLine[]): CopiedBlock[] {
  const outer: number[] = [];
  const blocks = lines.map((line): CopiedBlock => {
    const block = typeof line === 'string' ? {text: line, depth: 0} : line;
    const {depth, item = false} = block;
    while ((outer.at(-1) ?? 0) > depth) outer.pop();
    if (item && outer.at(-1) !== depth) outer.push(depth);
    return {...nameVoice(block), depth: item || depth > 0 ? outer.length : 0};
  });
  // A single item without a number is no list.
  const [only] = blocks;
  return blocks.length === 1 && only?.item === true && only.number === undefined
    ? [{...only, depth: 0, item: false}]
    : blocks;
}

/** What the editor says, named as the editor's. */
function nameVoice(block: CopiedBlock): CopiedBlock {
  if (block.voice !== 'editor') return block;
  const name = '编者注：';
  const {text, runs} = block;
  return {...block, text: name + text, ...(runs && {runs: [{text: name}, ...runs]})};
}

/**
 * Makes a table of copied words.
 *
 * @param rows - its rows, with an empty cell where there are no words
 * @returns the table without columns at either side that have no words; of a single
 *   cell its words alone
 */
export function tableOf(
  rows: readonly (readonly CopiedCell[])[],
): Pick<CopiedBlock, 'text' | 'runs' | 'rows'> {
  const used = rows.flatMap((row) => row.flatMap(({text}, column) => (text === '' ? [] : column)));
  const kept = rows.map((row) => row.slice(Math.min(...used), Math.max(...used) + 1));
  const [only, ...others] = kept.flat();
  if (only && others.length === 0) return {text: only.text, ...(only.runs && {runs: only.runs})};
  return {text: kept.map((row) => row.map(({text}) => text).join('\t')).join('\n'), rows: kept};
}

/**
 * Writes words as plain lines: numbers stand before their items, deeper items
 * begin with an ideographic space for each step, cells are apart by tabs.
 *
 * @param lines - the words
 * @returns a line for each block, and for each row of a table
 */
export function wordsAsText(lines: readonly CopiedLine[]): string[] {
  return settleBlocks(lines).flatMap(({text, depth, number}) =>
    text
      .split('\n')
      .map(
        (line, row) =>
          '　'.repeat(Math.max(depth - 1, 0)) +
          (number === undefined || row > 0 ? '' : `${number}. `) +
          line,
      ),
  );
}

/** A list that is open while blocks are written. */
interface OpenList {
  ordered: boolean;
  /** The number of its last item. */
  number: number;
}

/**
 * Writes words as HTML: lists with their nesting and numbers, tables, paragraphs; bold
 * words are strong.
 *
 * @param lines - the words
 * @param escape - writes a text as HTML
 * @returns an HTML fragment
 */
export function wordsAsHtml(
  lines: readonly CopiedLine[],
  escape: (text: string) => string,
): string {
  const open: OpenList[] = [];
  let html = '';
  const close = (): void => {
    html += open.pop()?.ordered === true ? '</li></ol>' : '</li></ul>';
  };
  const bold = ({text, runs = [{text}]}: CopiedCell): string =>
    runs
      .map(({text: words, strong}) =>
        strong ? `<strong>${escape(words)}</strong>` : escape(words),
      )
      .join('');
  const table = (rows: NonNullable<CopiedBlock['rows']>): string =>
    `<table>${rows
      .map((row) => {
        const cells = row.map((cell) =>
          cell.head ? `<th>${bold(cell)}</th>` : `<td>${bold(cell)}</td>`,
        );
        return `<tr>${cells.join('')}</tr>`;
      })
      .join('')}</table>`;
  for (const block of settleBlocks(lines)) {
    const {depth, item = false, number, rows} = block;
    while (open.length > depth) close();
    if (!item) {
      html += rows ? table(rows) : `<p>${bold(block)}</p>`;
      continue;
    }
    const last = open.length === depth ? open.at(-1) : undefined;
    if (last && continues(last, number)) {
      last.number = number ?? 0;
      html += '</li><li>';
    } else {
      if (last) close();
      const start = number === undefined || number === 1 ? '' : ` start="${number}"`;
      html += number === undefined ? '<ul><li>' : `<ol${start}><li>`;
      open.push({ordered: number !== undefined, number: number ?? 0});
    }
    html += rows ? table(rows) : bold(block);
  }
  while (open.length > 0) close();
  return html;
}

/**
 * Writes words as Markdown: lists with their nesting and numbers, tables (GFM),
 * paragraphs; bold words where Markdown can say it.
 *
 * @param lines - the words
 * @param escape - writes a text as Markdown
 * @returns lines without line breaks, blank ones included
 */
export function wordsAsMarkdown(
  lines: readonly CopiedLine[],
  escape: (text: string) => string,
): string[] {
  const open: (OpenList & {delimiter: string; width: number})[] = [];
  const written: string[] = [];
  let blank = false;
  for (const block of settleBlocks(lines)) {
    const {depth, item = false, number, rows} = block;
    open.splice(depth);
    let marker = '';
    // Only a number 1 may follow words without a blank line between them.
    if (!item || (open.length < depth && (depth === 1 || (number ?? 1) !== 1))) blank = true;
    if (item) {
      const last = open.length === depth ? open.pop() : undefined;
      const same = last && continues(last, number);
      // Another delimiter begins another list.
      const other = number === undefined ? '*' : ')';
      const usual = number === undefined ? '-' : '.';
      const delimiter = same ? last.delimiter : last?.delimiter === usual ? other : usual;
      marker = `${number ?? ''}${delimiter} `;
      open.push({
        ordered: number !== undefined,
        number: number ?? 0,
        delimiter,
        width: marker.length,
      });
    }
    const indent = open.reduce((sum, {width}) => sum + width, 0) - marker.length;
    if (blank && written.length > 0) written.push('');
    const [first = '', ...others] = rows
      ? tableAsMarkdown(rows, escape)
      : [boldAsMarkdown(block, escape)];
    written.push(' '.repeat(indent) + marker + first);
    written.push(...others.map((line) => ' '.repeat(indent + marker.length) + line));
    blank = !item || rows !== undefined;
  }
  return written;
}

/** A table as GFM has it: always with a row of heads, which may be empty. */
function tableAsMarkdown(
  rows: NonNullable<CopiedBlock['rows']>,
  escape: (text: string) => string,
): string[] {
  const [first = []] = rows;
  const heads = first.every(({head}) => head) ? rows.slice(0, 1) : [first.map(() => ({text: ''}))];
  const write = (cells: readonly CopiedCell[]): string =>
    `| ${cells.map((cell) => boldAsMarkdown(cell, escape).replace(/\|/gu, String.raw`\|`)).join(' | ')} |`;
  return [
    ...heads.map(write),
    `|${' --- |'.repeat(first.length)}`,
    ...rows.slice(heads[0] === first ? 1 : 0).map(write),
  ];
}

function continues({ordered, number}: OpenList, next: number | undefined): boolean {
  return ordered ? next === number + 1 : next === undefined;
}
