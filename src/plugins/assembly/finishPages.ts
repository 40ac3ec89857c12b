import {readFile, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import path from 'node:path';

import {listBuiltFiles} from './builtFiles';
import {inParallel} from './inParallel';

import type {Props} from '@docusaurus/types';

import type {AssemblyStep} from './index';

/** What is done to every page of the built site. */
export interface PageWork {
  /**
   * Changes a page.
   *
   * @param file - its path below the site's folder
   * @param html - the page, as the work before left it
   * @returns the page as it is to be
   */
  change: (file: string, html: string) => string;
  /** Goes on with a page once it is written and will not change any more. */
  written?: (file: string) => Promise<void>;
  /** What there is to do when all pages are written. */
  end?: () => Promise<void>;
}

/** Looks at the built site, before any page is changed, and says what is to be done to its pages. */
export type PagePlan = (site: Props) => Promise<PageWork>;

/** While one page is changed others are read, written and compressed, on Node's other threads. */
const AT_ONCE = Math.min(4, availableParallelism() + 1);

/**
 * Makes one step of all that is done to pages: each page is read once, goes
 * through all hands in order, and is written once.
 *
 * @param plans - what is done, in this order
 * @returns the step; it fails where one of them does
 */
export function finishPages(plans: readonly PagePlan[]): AssemblyStep {
  return async function finishAllPages(site) {
    const works: PageWork[] = [];
    for (const plan of plans) works.push(await plan(site));
    const files = await listBuiltFiles(site.outDir);
    const pages = files.filter((file) => file.endsWith('.html'));
    await inParallel(pages, AT_ONCE, async (page) => {
      const place = path.join(site.outDir, page);
      const before = await readFile(place, 'utf8');
      const after = works.reduce((html, {change}) => change(page, html), before);
      await writeFile(place, after);
      for (const {written} of works) await written?.(page);
    });
    for (const {end} of works) await end?.();
  };
}
