import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

import {listBuiltFiles} from '../pipeline/builtFiles';
import {inParallel} from '../pipeline/inParallel';

import type {PipelineStep} from '../pipeline';

const TEXT = /\.(?:html|css|js|json|svg|xml|txt|bib|ris|webmanifest|md)$/u;

/** Node compresses on four threads; more files at once would only lie in memory. */
const AT_ONCE = Math.min(4, availableParallelism() + 1);

/**
 * How hard Brotli tries. Its best takes thirty times as long as 8, for 10 % less:
 * that is for scripts, which do not grow with the lectures.
 */
function qualityFor(file: string): number {
  return file.endsWith('.js') ? 11 : 8;
}

const compressions = [
  {
    ending: '.br',
    compress: (text: Buffer, file: string) =>
      promisify(brotliCompress)(text, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: qualityFor(file),
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      }),
  },
  {ending: '.gz', compress: (text: Buffer) => promisify(gzip)(text, {level: 9})},
];

/** The files that have their copies already, each with the hash of what was compressed. */
const compressed = new Map<string, string>();
/** What was begun before its turn. */
const begun: Promise<void>[] = [];

/**
 * Begins to compress files that will not change any more, one by one, beside other
 * work. One that changes after all is compressed again in its turn.
 *
 * @param outDir - the folder the site is built into
 * @param files - paths below it
 */
export function compressSoon(outDir: string, files: readonly string[]): void {
  const texts = files.filter((file) => TEXT.test(file));
  const work = inParallel(texts, 1, (file) => writeCopies(outDir, file));
  // Whoever waits for it hears of it.
  work.catch(() => undefined);
  begun.push(work);
}

/** What later steps change or take away. */
const UNFINISHED = /\.(?:html|css)$/u;

/**
 * Begins to compress all but pages and styles, while those are finished.
 *
 * @param site - the built site
 */
export const compressOthers: PipelineStep = async ({outDir}) => {
  const files = await listBuiltFiles(outDir);
  compressSoon(
    outDir,
    files.filter((file) => !UNFINISHED.test(file)),
  );
};

/**
 * Writes compressed copies beside the built texts, for hosts that send files as
 * they are: `.br` (RFC 7932) and `.gz` (RFC 1952, without name and time, so that
 * equal texts give equal bytes). Where compression gains nothing there is no copy.
 *
 * @param site - the built site
 */
export const compress: PipelineStep = async ({outDir}) => {
  await Promise.all(begun.splice(0));
  const files = (await listBuiltFiles(outDir)).filter((file) => TEXT.test(file));
  await inParallel(files, AT_ONCE, (file) => writeCopies(outDir, file));
};

/**
 * Writes the compressed copies of one file, unless those that are there are of the same text.
 *
 * @param outDir - the folder the site is built into
 * @param file - its path below it
 */
export async function writeCopies(outDir: string, file: string): Promise<void> {
  const place = path.join(outDir, file);
  const text = await readFile(place);
  const hash = createHash('sha256').update(text).digest('hex');
  if (compressed.get(place) === hash) return;
  for (const {ending, compress: shrink} of compressions) {
    const small = await shrink(text, file);
    if (small.length < text.length) await writeFile(place + ending, small);
  }
  compressed.set(place, hash);
}
