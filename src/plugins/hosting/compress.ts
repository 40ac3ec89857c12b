import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

import {listBuiltFiles} from '../assembly/builtFiles';
import {inParallel} from '../assembly/inParallel';

import type {AssemblyStep} from '../assembly';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Compiler} from 'webpack';

const TEXT = /\.(?:html|css|js|json|svg|xml|txt|bib|ris|webmanifest|md)$/u;

/** Node compresses on four threads; more files at once would only lie in memory. */
const AT_ONCE = Math.min(4, availableParallelism() + 1);

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

/** The files that have their copies already, each with the hash of what was compressed. */
const compressed = new Map<string, string>();
let early: Promise<void> = Promise.resolve();

/**
 * Compresses the scripts for browsers as soon as they are bundled, beside the
 * making of the pages, which takes one thread alone.
 *
 * @param context - Docusaurus' load context
 * @returns the plugin
 */
export default function hostingPlugin({outDir}: LoadContext): Plugin {
  return {
    name: 'hosting',
    configureWebpack(_config, isServer) {
      if (isServer || process.env.NODE_ENV !== 'production') return {};
      return {
        plugins: [
          (compiler: Compiler) => {
            compiler.hooks.done.tap('hosting', ({compilation}) => {
              const scripts = Object.keys(compilation.assets).filter((name) =>
                name.endsWith('.js'),
              );
              early = inParallel(scripts, 1, (file) => writeCopies(outDir, file));
              // Whoever waits for it hears of it.
              early.catch(() => undefined);
            });
          },
        ],
      };
    },
  };
}

/**
 * Writes compressed copies beside the built texts, for hosts that send files as
 * they are: `.br` (RFC 7932) and `.gz` (RFC 1952, without name and time, so that
 * equal texts give equal bytes). Where compression gains nothing there is no copy.
 *
 * @param site - the built site
 */
export const compress: AssemblyStep = async ({outDir}) => {
  await early;
  const files = (await listBuiltFiles(outDir)).filter((file) => TEXT.test(file));
  await inParallel(files, AT_ONCE, (file) => writeCopies(outDir, file));
};

async function writeCopies(outDir: string, file: string): Promise<void> {
  const place = path.join(outDir, file);
  const text = await readFile(place);
  const hash = createHash('sha256').update(text).digest('hex');
  if (compressed.get(place) === hash) return;
  for (const {ending, compress: shrink} of compressions) {
    const small = await shrink(text);
    if (small.length < text.length) await writeFile(place + ending, small);
  }
  compressed.set(place, hash);
}
