import {createRequire} from 'node:module';

import {load} from 'cheerio';
import mammoth from 'mammoth';

interface Deck {
  slides: {elements: Element[]}[];
}
interface Element {
  content?: string;
  elements?: Element[];
  data?: {text?: string}[][];
}

// Its entry for Node holds nothing; the file beside it does.
const {parse} = createRequire(import.meta.url)('pptxtojson/dist/index.cjs') as {
  parse: (data: ArrayBuffer) => Promise<Deck>;
};

/**
 * Reads the words of a deck with a library that is not ours. It gives slides in
 * the order of their files, hidden ones too, and no automatic numbers.
 *
 * @param file - the bytes of a `.pptx`
 * @returns the paragraphs of each slide, without white space
 */
export async function readDeckIndependently(file: Uint8Array): Promise<string[][]> {
  const {slides} = await parse(Uint8Array.from(file).buffer);
  return slides.map(({elements}) => elements.flatMap(paragraphsOf));
}

/**
 * Reads the words of a Word document with a library that is not ours. It gives no
 * automatic numbers.
 *
 * @param file - the bytes of a `.docx`
 * @returns its paragraphs, without white space
 */
export async function readDocumentIndependently(file: Uint8Array): Promise<string[]> {
  const {value} = await mammoth.extractRawText({buffer: Buffer.from(file)});
  return value.split('\n').map(withoutSpace).filter(Boolean);
}

function paragraphsOf({content = '', elements = [], data = []}: Element): string[] {
  const cells = data.flat().map(({text = ''}) => text);
  const own = [content, ...cells].flatMap((html) => {
    const page = load(html);
    return page('p')
      .toArray()
      .map((paragraph) => withoutSpace(page(paragraph).text()));
  });
  return [...own.filter(Boolean), ...elements.flatMap(paragraphsOf)];
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
