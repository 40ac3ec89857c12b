/** A block of copied words with its place in a list. */
export interface CopiedBlock {
  text: string;
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
    const text = block.voice === 'editor' ? `编者注：${block.text}` : block.text;
    return {...block, text, depth: item || depth > 0 ? outer.length : 0};
  });
  // A single item without a number is no list.
  const [only] = blocks;
  return blocks.length === 1 && only?.item === true && only.number === undefined
    ? [{...only, depth: 0, item: false}]
    : blocks;
}

/**
 * Writes words as plain lines: numbers stand before their items, deeper items
 * begin with an ideographic space for each step.
 *
 * @param lines - the words
 * @returns a line for each block
 */
export function wordsAsText(lines: readonly CopiedLine[]): string[] {
  return settleBlocks(lines).map(
    ({text, depth, number}) =>
      '　'.repeat(Math.max(depth - 1, 0)) + (number === undefined ? '' : `${number}. `) + text,
  );
}

/** A list that is open while blocks are written. */
interface OpenList {
  ordered: boolean;
  /** The number of its last item. */
  number: number;
}

/**
 * Writes words as HTML: lists with their nesting and numbers, paragraphs.
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
  for (const {text, depth, item = false, number} of settleBlocks(lines)) {
    while (open.length > depth) close();
    if (!item) {
      html += `<p>${escape(text)}</p>`;
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
    html += escape(text);
  }
  while (open.length > 0) close();
  return html;
}

/**
 * Writes words as Markdown: lists with their nesting and numbers, paragraphs.
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
  for (const {text, depth, item = false, number} of settleBlocks(lines)) {
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
    written.push(' '.repeat(indent) + marker + escape(text));
    blank = !item;
  }
  return written;
}

function continues({ordered, number}: OpenList, next: number | undefined): boolean {
  return ordered ? next === number + 1 : next === undefined;
}
