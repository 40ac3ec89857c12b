/** What the browser searches in a page, and where each character stands. */
export interface PageText {
  /** Blocks with a line break between any two of them; white space is folded. */
  text: string;
  /** The text node and offset of each character; a line break has none. */
  places: readonly (Place | undefined)[];
}

/** Where a character stands. */
export interface Place {
  node: Text;
  offset: number;
}

/**
 * What is not searched, and what is gone once the link is followed: the toolbar
 * itself, and contents that the reader has unfolded above the text.
 */
const UNSEARCHED =
  '[data-passing], .theme-doc-toc-mobile > :not(summary), page-island, script, style, noscript, template, iframe, object, video, audio, select, textarea';

/**
 * Reads the text that can be seen on a page, as a browser searches it: block
 * by block, without what is not displayed.
 *
 * @param root - the element to read, with all below it
 * @returns its text
 */
export function readPageText(root: Element): PageText {
  const places: (Place | undefined)[] = [];
  let text = '';
  let block: Element | undefined;
  /** White space was met, or a block ended, since the last character. */
  let space: Place | undefined;
  let parted = false;

  const add = (character: string, place?: Place): void => {
    text += character;
    places.push(place);
  };

  function readText(node: Text, parent: Element): void {
    const {data} = node;
    if (block !== parent) parted = true;
    for (let offset = 0; offset < data.length; offset += 1) {
      const character = data.charAt(offset);
      if (/[ \t\n\r\f]/u.test(character)) {
        space ??= {node, offset};
        continue;
      }
      if (parted && text !== '') add('\n');
      else if (space && text !== '') add(' ', space);
      parted = false;
      space = undefined;
      block = parent;
      add(character, {node, offset});
    }
  }

  function read(element: Element, parent: Element): void {
    if (element.matches(UNSEARCHED)) return;
    const {display, visibility} = getComputedStyle(element);
    if (display === 'none') return;
    const inline = /^(?:inline|contents|ruby)/u.test(display) && !display.startsWith('inline-');
    if (!inline && !display.startsWith('inline-')) parted = true;
    if (element.tagName === 'BR') parted = true;
    const holder = inline ? parent : element;
    for (const child of element.childNodes) {
      if (child instanceof Element) read(child, holder);
      else if (child instanceof Text && visibility === 'visible') readText(child, holder);
    }
    if (!inline && !display.startsWith('inline-')) parted = true;
  }

  read(root, root);
  return {text, places};
}
