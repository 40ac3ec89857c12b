import {readFile} from 'node:fs/promises';
import path from 'node:path';

import {addressOfFile, listBuiltFiles} from '../assembly/builtFiles';
import {readPageChunks} from './pageScripts';

import type {PagePlan} from '../assembly/finishPages';

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
 * @returns what does so to a page
 * @throws Error that names a page with scripts but without the script that wakes it
 */
export const startLate: PagePlan = async ({outDir, generatedFilesDir, baseUrl}) => {
  const generated = (name: string): Promise<string> =>
    readFile(path.join(generatedFilesDir, name), 'utf8');
  const chunks = readPageChunks(
    await generated('routes.js'),
    JSON.parse(await generated('routesChunkNames.json')) as Record<string, unknown>,
  );
  const scripts = new Map(
    (await listBuiltFiles(outDir)).flatMap((file) => {
      const name = /^assets\/js\/([\w-]+)\.\w+\.js$/u.exec(file)?.[1];
      return name === undefined ? [] : [[name, baseUrl + file] as const];
    }),
  );
  return {
    change(file, html) {
      const found = Array.from(html.matchAll(SCRIPT), ([, address = '']) => address);
      if (found.length === 0) return html;
      if (!html.includes(WAKE)) throw new Error(`${file} has no script that wakes it.`);
      const own = chunks.get(baseUrl + addressOfFile(file)) ?? [];
      const framed = own.some((name) => !scripts.has(name)) ? [FRAMES, ...own] : own;
      const parts = framed.flatMap((name) => scripts.get(name) ?? []);
      return html
        .replaceAll(SCRIPT, '')
        .replace(WAKE, () => `${WAKE} data-scripts="${[...found, ...parts].join(' ')}"`);
    },
  };
};
