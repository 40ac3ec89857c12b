import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {addressOfFile, listBuiltFiles} from '../assembly/builtFiles';
import {readPageChunks} from './pageScripts';

import type {AssemblyStep} from '../assembly';

const SCRIPT = /<script src="?([^\s">]+)"? defer(?:="")?><\/script>/gu;
const WAKE = '<script data-wake';
/** What frames all docs is one file of this name (`docsInOneFile`). */
const FRAMES = 'docs';

/**
 * Lets the scripts of each page start after its first paint, all at once: they
 * are taken out of the head and named to `wake`, with those parts of the page
 * that the main script would ask for only when it runs.
 *
 * @param site - the built site
 * @throws Error that names a page with scripts but without the script that wakes it
 */
export const startLate: AssemblyStep = async ({outDir, generatedFilesDir, baseUrl}) => {
  const generated = (name: string): Promise<string> =>
    readFile(path.join(generatedFilesDir, name), 'utf8');
  const chunks = readPageChunks(
    await generated('routes.js'),
    JSON.parse(await generated('routesChunkNames.json')) as Record<string, unknown>,
  );
  const files = await listBuiltFiles(outDir);
  const scripts = new Map(
    files.flatMap((file) => {
      const name = /^assets\/js\/([\w-]+)\.\w+\.js$/u.exec(file)?.[1];
      return name === undefined ? [] : [[name, baseUrl + file] as const];
    }),
  );
  for (const file of files.filter((one) => one.endsWith('.html'))) {
    const html = await readFile(path.join(outDir, file), 'utf8');
    const found = Array.from(html.matchAll(SCRIPT), ([, address = '']) => address);
    if (found.length === 0) continue;
    if (!html.includes(WAKE)) throw new Error(`${file} has no script that wakes it.`);
    const own = chunks.get(baseUrl + addressOfFile(file)) ?? [];
    const framed = own.some((name) => !scripts.has(name)) ? [FRAMES, ...own] : own;
    const parts = framed.flatMap((name) => scripts.get(name) ?? []);
    await writeFile(
      path.join(outDir, file),
      html
        .replaceAll(SCRIPT, '')
        .replace(WAKE, () => `${WAKE} data-scripts="${[...found, ...parts].join(' ')}"`),
    );
  }
};
