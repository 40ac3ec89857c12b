import {mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {purgeStyles} from './purgeStyles';
import {addFromPage, addFromScript, noNames} from './usedNames';

import type {AssemblyStep} from '../assembly';

/** Where the bundler puts the site's one stylesheet. */
const STYLES = 'assets/css';
const LINK = /<link rel="?stylesheet"? href="?[^\s">]*\/assets\/css\/([\w.-]+\.css)"?\s*\/?>/u;

/** Pages beside the framework's, such as short addresses, bring their own few rules. */
const FRAMEWORK = /id="?__docusaurus\b/u;

/**
 * Puts the styles into the pages, where nothing has to be waited for, without
 * the rules that no page and no script can bring to use. The stylesheet as it
 * was is kept in `.docusaurus/weight/styles.css`, for comparison.
 *
 * @param site - the built site
 * @throws Error that names a page without the link to the stylesheet
 */
export const inlineStyles: AssemblyStep = async ({outDir, generatedFilesDir}) => {
  const files = await readdir(outDir, {recursive: true});
  const pages = files.filter((file) => file.endsWith('.html'));
  const names = noNames();
  for (const file of files) {
    if (file.endsWith('.html')) addFromPage(names, await read(outDir, file));
    if (file.endsWith('.js')) addFromScript(names, await read(outDir, file));
  }

  const [stylesheet, ...others] = await readdir(path.join(outDir, STYLES));
  if (stylesheet === undefined || others.length > 0) {
    throw new Error(`${STYLES} has ${others.length + 1} files where one was expected.`);
  }
  const css = await read(outDir, `${STYLES}/${stylesheet}`);
  const style = `<style>${purgeStyles(css, names)}</style>`;
  for (const page of pages) {
    const html = await read(outDir, page);
    if (!FRAMEWORK.test(html)) continue;
    if (LINK.exec(html)?.[1] !== stylesheet)
      throw new Error(`${page} has no link to ${stylesheet}.`);
    await writeFile(
      path.join(outDir, page),
      html.replace(LINK, () => style),
    );
  }
  await rm(path.join(outDir, STYLES), {recursive: true});
  const kept = path.join(generatedFilesDir, 'weight');
  await mkdir(kept, {recursive: true});
  await writeFile(path.join(kept, 'styles.css'), css);
};

function read(outDir: string, file: string): Promise<string> {
  return readFile(path.join(outDir, file), 'utf8');
}
