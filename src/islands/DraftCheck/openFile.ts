import type {DocumentRequest, DocumentResponse} from './protocol';

/** So many characters are checked at once. */
export const MOST_CHARACTERS = 1_000_000;
/** Larger files are not opened: a text of so many characters is smaller, and pictures are not read. */
const MOST_BYTES = {text: 4 * 2 ** 20, document: 20 * 2 ** 20};
/** A document that takes longer is no draft. */
const PATIENCE = 30_000;

/** A file as it was opened, or why it was not. */
export type OpenedFile = {text: string; note?: string} | {error: string};

/**
 * Opens a draft. What reads documents comes when there is one, and works in a thread
 * of its own, which is ended with it.
 *
 * @param file - a plain text, Markdown or a document of Word
 * @returns its words, or the reason in Chinese
 */
export async function openFile(file: File): Promise<OpenedFile> {
  const isDocument = /\.docx$/iu.test(file.name);
  if (!isDocument && !/\.(?:txt|md|markdown)$/iu.test(file.name)) {
    return {error: '只能打开 .txt、.md 和 .docx 文件。'};
  }
  const most = isDocument ? MOST_BYTES.document : MOST_BYTES.text;
  if (file.size > most) return {error: `文件超过 ${most / 2 ** 20} MB，没有打开。`};
  const data = await file.arrayBuffer();
  const opened = isDocument ? await readDocument(data) : readText(data);
  if ('error' in opened || opened.text.length <= MOST_CHARACTERS) return opened;
  return {error: TOO_LONG};
}

/** What is said of a draft that is too long. */
export const TOO_LONG = '文稿超过 100 万字，请分成几部分核对。';

/** UTF-8, UTF-16 by its mark, or what Chinese Windows writes. */
function readText(data: ArrayBuffer): OpenedFile {
  const [first, second] = new Uint8Array(data);
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked]) {
    try {
      const text = new TextDecoder(encoding, {fatal: true}).decode(data);
      if (!text.includes('\0')) return {text};
    } catch {
      // The next encoding may be the one.
    }
  }
  return {error: '这不是文本文件，或者文字编码无法识别；请另存为 UTF-8。'};
}

async function readDocument(data: ArrayBuffer): Promise<OpenedFile> {
  const worker = new Worker(
    /* webpackChunkName: "document-worker" */ new URL('./documentWorker.ts', import.meta.url),
  );
  try {
    const read = await new Promise<DocumentResponse>((resolve) => {
      worker.onmessage = ({data: answer}: MessageEvent<DocumentResponse>) => {
        resolve(answer);
      };
      worker.onerror = () => {
        resolve({failed: true});
      };
      setTimeout(() => {
        resolve({failed: true});
      }, PATIENCE);
      worker.postMessage({data} satisfies DocumentRequest, [data]);
    });
    if ('failed' in read) return {error: '这个文件无法读出：可能已损坏、加了密码，或者过大。'};
    return read.isWhole
      ? {text: read.text}
      : {text: read.text, note: '文件中有些内容（如页眉、图表、目录）没有读入。'};
  } finally {
    worker.terminate();
  }
}
