import {readDocx} from './docx/readDocx';
import {ImportError} from './importError';
import {readMarkdown} from './markdown/readMarkdown';
import {openPackage} from './package';
import {readPptx} from './pptx/readPptx';

import type {ImportedDocument} from './document';

/** A file to import. */
export interface ImportedFile {
  name: string;
  data: Uint8Array;
  /** Gives the bytes of a file beside it, if there is one; asked for the pictures of Markdown alone. */
  readBeside: (name: string) => Uint8Array | undefined;
}

/**
 * Reads a lecture from a deck, a document or Markdown.
 *
 * @param file - the file
 * @returns the lecture as the file has it
 * @throws ImportError with the one reason why it cannot be read
 */
export function importFile(file: ImportedFile): ImportedDocument {
  const imported = readFile(file);
  // A deck of pictures alone is one; a template is none.
  const says = imported.slides.some(({title, blocks}) => title ?? blocks.length > 0);
  if (!says) throw new ImportError('it has no words');
  return imported;
}

function readFile({name, data, readBeside}: ImportedFile): ImportedDocument {
  if (data.length === 0) throw new ImportError('it is empty');
  if (/\.(?:md|markdown)$/iu.test(name)) return readMarkdown(decodeText(data), readBeside);
  if (/\.(?:pptx|ppsx|pptm|potx|ppt|pps)$/iu.test(name)) return readPptx(openPackage(data));
  if (/\.(?:docx|docm|dotx|doc)$/iu.test(name)) return readDocx(openPackage(data));
  throw new ImportError('only .pptx, .docx and .md are read; save it as one of them');
}

function decodeText(data: Uint8Array): string {
  const [first, second] = data;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(data);
    if (!text.includes('\0')) return text;
  } catch {
    // Told below: the same fix helps.
  }
  throw new ImportError('it is no text in UTF-8; save it as such');
}
