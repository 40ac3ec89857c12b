import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

import {listBuiltFiles} from '../assembly/builtFiles';

import type {AssemblyStep} from '../assembly';

const TEXT = /\.(?:html|css|js|json|svg|xml|txt|bib|ris|webmanifest|md)$/u;

const compressions = [
  {
    ending: '.br',
    compress: (text: Buffer) =>
      promisify(brotliCompress)(text, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
        },
      }),
  },
  {ending: '.gz', compress: (text: Buffer) => promisify(gzip)(text, {level: 9})},
];

/**
 * Writes compressed copies beside the built texts, for hosts that send files as
 * they are: `.br` (RFC 7932) and `.gz` (RFC 1952, without name and time, so that
 * equal texts give equal bytes). Where compression gains nothing there is no copy.
 *
 * @param site - the built site
 */
export const compress: AssemblyStep = async ({outDir}) => {
  const files = (await listBuiltFiles(outDir)).filter((file) => TEXT.test(file));
  await Promise.all(
    files.map(async (file) => {
      const place = path.join(outDir, file);
      const text = await readFile(place);
      for (const {ending, compress: shrink} of compressions) {
        const small = await shrink(text);
        if (small.length < text.length) await writeFile(place + ending, small);
      }
    }),
  );
};
