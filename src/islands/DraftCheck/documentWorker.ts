import {readDocx} from '@site/src/import/docx/readDocx';
import {openPackage} from '@site/src/import/package';
import {documentText} from '@site/src/import/documentText';

import type {DocumentRequest, DocumentResponse} from './protocol';

/** Beyond these a file is no draft: nothing of a page may fill the memory. */
const LIMITS = {bytes: 64 * 2 ** 20, xmlBytes: 12 * 2 ** 20};

self.onmessage = ({data}: MessageEvent<DocumentRequest>) => {
  self.postMessage(read(new Uint8Array(data.data)));
};

function read(data: Uint8Array): DocumentResponse {
  try {
    const document = readDocx(openPackage(data, LIMITS));
    return {text: documentText(document), isWhole: document.omissions.length === 0};
  } catch {
    // Damaged, encrypted, of another format, or made to do harm.
    return {failed: true};
  }
}
