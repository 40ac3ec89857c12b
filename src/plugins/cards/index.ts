import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {Worker} from 'node:worker_threads';

import {inParallel} from '../pipeline/inParallel';
import {collectCards} from '../../cards/collectCards';

import type {Knowledge} from '../../knowledge/knowledge';
import type {DrawnCards} from './drawCards';
import type {DrawingOrder} from './drawingOrder';
import type {LoadContext} from '@docusaurus/types';

/** Cards that are written at the same time. */
const AT_ONCE = 8;

/** A thread that draws cards while pages are made. */
export interface Drawing {
  /**
   * Plans all cards of the site.
   *
   * @param knowledge - the validated knowledge
   * @param withdrawn - quotations that were taken back: id and reason
   */
  plan: (knowledge: Knowledge, withdrawn: ReadonlyMap<string, string>) => void;
  /** Begins to draw what is planned. */
  begin: () => void;
  /**
   * Waits for them.
   *
   * @returns all cards
   */
  finish: () => Promise<DrawnCards>;
}

/**
 * Starts the thread that draws. It loads what it needs while the main thread
 * loads plugins and content, and has one core of two to itself.
 *
 * @param context - Docusaurus' load context
 * @returns the drawing, which waits to be told what to draw
 */
export function openDrawing({siteDir, siteConfig}: LoadContext): Drawing {
  const {url, baseUrl, title, tagline} = siteConfig;
  const worker = new Worker(path.join(__dirname, 'worker.cjs'));
  // A build that ends early does not wait for cards.
  worker.unref();
  const answer = new Promise<DrawnCards>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // Whoever waits for it hears of it.
  answer.catch(() => undefined);
  let order: DrawingOrder | undefined;
  return {
    plan: (knowledge, withdrawn) => {
      const cards = collectCards(
        knowledge,
        withdrawn,
        {title, tagline, address: url + baseUrl},
        baseUrl,
        (href) => url + href,
      );
      order = {cards, cacheFolder: path.join(siteDir, 'node_modules', '.cache', 'cards')};
    },
    begin: () => {
      if (order) worker.postMessage(order);
    },
    finish: async () => {
      worker.ref();
      return answer;
    },
  };
}

/**
 * Writes all cards into the built site and prints how many were drawn anew.
 *
 * @param drawing - the cards being drawn
 * @param outDir - the folder the site was built into
 */
export async function writeCards(drawing: Drawing, outDir: string): Promise<void> {
  const {files, drawn, reused, warnings} = await drawing.finish();
  await inParallel(files, AT_ONCE, async (file) => {
    const place = path.join(outDir, file.path);
    await mkdir(path.dirname(place), {recursive: true});
    await writeFile(place, file.png);
  });
  for (const {file, line, found, fix} of warnings) {
    const place = line === undefined ? file : `${file}:${line}`;
    console.warn(
      `${place}\n  ${found}; its card says 文字见网页 instead\n  to change that: ${fix}`,
    );
  }
  console.log(`cards: ${drawn} drawn, ${reused} reused`);
}
