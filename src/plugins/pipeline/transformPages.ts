import {readFile, writeFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import path from 'node:path';

import {listBuiltFiles} from './builtFiles';
import {inParallel} from './inParallel';

import type {BuiltSite, PipelineStep} from './index';

/** A change to the HTML of every page of the built site. */
export interface HtmlTransform {
  /**
   * Changes a page.
   *
   * @param file - its path below the site's folder
   * @param html - the page, as the transform before left it
   * @returns the page as it is to be
   */
  transform: (file: string, html: string) => string;
  /** Called once a page is written and will not change any more. */
  onWritten?: (file: string) => Promise<void>;
  /** Called when all pages are written. */
  onEnd?: () => Promise<void>;
}

/** Looks at the built site before any page is changed, and gives the transform. */
export type PrepareTransform = (site: BuiltSite) => Promise<HtmlTransform>;

/** While one page is changed others are read, written and compressed, on Node's other threads. */
const AT_ONCE = Math.min(4, availableParallelism() + 1);

/**
 * Makes one step of all that changes pages: each page is read once, goes through
 * all transforms in order, and is written once.
 *
 * @param prepare - makes the transforms, in this order
 * @returns the step; it fails where one of them does
 */
export function transformPages(prepare: readonly PrepareTransform[]): PipelineStep {
  return async function transformAllPages(site) {
    const transforms: HtmlTransform[] = [];
    for (const make of prepare) transforms.push(await make(site));
    const files = await listBuiltFiles(site.outDir);
    const pages = files.filter((file) => file.endsWith('.html'));
    await inParallel(pages, AT_ONCE, async (page) => {
      const location = path.join(site.outDir, page);
      const before = await readFile(location, 'utf8');
      const after = transforms.reduce((html, {transform}) => transform(page, html), before);
      await writeFile(location, after);
      for (const {onWritten} of transforms) await onWritten?.(page);
    });
    for (const {onEnd} of transforms) await onEnd?.();
  };
}
