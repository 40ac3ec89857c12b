import {Parser} from 'htmlparser2';

import {foldWhiteSpace, markBold} from '../text';

import type {Run} from '../text';

/** A block of a built page in the lecture's voice, as a reader sees it. */
export interface BuiltLine {
  /** The words, white space folded, with the number of a list's item. */
  text: string;
  /** The words with `**` around what is bold; left out for headings, which are bold by themselves. */
  bold?: string;
  /** The id of the innermost element that begins a block there. */
  id?: string;
}

/** Elements that stand within a line. All others begin or end one. */
const INLINE = new Set(
  'a abbr b bdi bdo button cite code data del dfn em i img input ins kbd label mark q rp rt ruby s samp small span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/**
 * Reads the lecturer's words off a built page: all that its article shows and
 * that is not marked as another voice, the numbers of lists included. An `<ol>`
 * with `role="list"` shows none of its own. The page is read once, in a time
 * that grows with its length.
 *
 * @param html - the page as readers get it
 * @returns its lines in order
 */
export function readBuiltPage(html: string): BuiltLine[] {
  const reader = new Reader();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes);
    },
    ontext: (text) => {
      reader.read(text);
    },
    onclosetag: (name) => {
      reader.close(name);
    },
  });
  parser.end(html);
  return reader.lines;
}

class Reader {
  readonly lines: BuiltLine[] = [];
  #articles = 0;
  /** How many elements are open inside one that is not read. */
  #skipped = 0;
  #bold = 0;
  #headings = 0;
  #runs: Run[] = [];
  #id: string | undefined;
  /** Numbers that are shown and wait for their item's words. */
  #number = '';
  /** The next number of each open list; undefined where it shows none. */
  readonly #lists: (number | undefined)[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipped > 0 || SILENT.has(name) || isOther(attributes) || isHidden(attributes)) {
      this.#skipped += 1;
      return;
    }
    if (name === 'article') this.#articles += 1;
    if (BOLD.has(name)) this.#bold += 1;
    if (name === 'br') this.read(' ');
    if (INLINE.has(name) || name === 'br') return;
    this.#endLine();
    this.#id = attributes.id;
    if (HEADINGS.has(name)) this.#headings += 1;
    if (name === 'ol' || name === 'ul') {
      const numbered = name === 'ol' && attributes.role !== 'list';
      this.#lists.push(numbered ? Number(attributes.start ?? 1) : undefined);
    }
    if (name === 'li') this.#openItem(attributes.value);
  }

  read(text: string): void {
    if (this.#skipped > 0 || this.#articles === 0) return;
    this.#runs.push(this.#bold > 0 ? {text, strong: true} : {text});
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (BOLD.has(name)) this.#bold -= 1;
    if (INLINE.has(name) || name === 'br') return;
    this.#endLine();
    this.#id = undefined;
    if (HEADINGS.has(name)) this.#headings -= 1;
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    if (name === 'li' && this.#number !== '') this.#endNumber();
    if (name === 'article') this.#articles -= 1;
  }

  #openItem(value: string | undefined): void {
    const next = this.#lists.at(-1);
    if (next === undefined || this.#articles === 0) return;
    const number = value === undefined ? next : Number(value);
    this.#lists[this.#lists.length - 1] = number + 1;
    this.#number += `${number}. `;
  }

  #endLine(): void {
    const runs = this.#runs.splice(0);
    const words = foldWhiteSpace(runs.map(({text}) => text).join(''));
    if (words === '') return;
    const bold = markBold([{text: this.#number}, ...runs]);
    this.lines.push({
      text: this.#number + words,
      ...(this.#headings === 0 && {bold}),
      ...(this.#id !== undefined && {id: this.#id}),
    });
    this.#number = '';
  }

  /** An item without words of the lecture still shows its number. */
  #endNumber(): void {
    this.lines.push({text: this.#number.trim()});
    this.#number = '';
  }
}

function isOther({'data-voice': voice}: Readonly<Record<string, string>>): boolean {
  return voice !== undefined && voice !== 'lecture';
}

/** Words that no reader sees are not shown. */
function isHidden({hidden, style = ''}: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || /display:\s*none|visibility:\s*hidden/iu.test(style);
}
