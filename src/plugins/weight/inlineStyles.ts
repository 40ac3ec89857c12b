import {readFileSync} from 'node:fs';
import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {listBuiltFiles} from '../assembly/builtFiles';
import {firstStyles} from './firstStyles';
import {foldProperties} from './foldProperties';
import {purgeStyles} from './purgeStyles';
import {selectNames} from './selectNames';
import {addFromPage, addFromScript, noNames} from './usedNames';
import {LATE_STYLES} from './wake';

import type {PagePlan} from '../assembly/finishPages';

/** Where the bundler puts the site's one stylesheet. */
const STYLES = 'assets/css';
const LINK = /<link rel="?stylesheet"? href="?[^\s">]*\/assets\/css\/([\w.-]+\.css)"?\s*\/?>/u;

/** Pages beside the framework's, such as short addresses, bring their own few rules. */
const FRAMEWORK = /id="?__docusaurus\b/u;

/**
 * Puts the styles into the pages, where nothing has to be waited for: what the
 * first look needs into the head, and all rules that a page or a script can
 * bring to use at the end. There they stand in a `<noscript>`: a browser without
 * scripts takes them as they are; in any other they are mere text, which costs
 * nothing until `wake` makes styles of it, after the first paint. The stylesheet
 * as it was is kept in `.docusaurus/weight/styles.css`, for comparison.
 *
 * @param site - the built site
 * @returns what puts them into a page
 * @throws Error that names a page without the link to the stylesheet, or without an end
 */
export const inlineStyles: PagePlan = async ({outDir, generatedFilesDir}) => {
  const names = noNames();
  for (const file of await listBuiltFiles(outDir)) {
    if (file.endsWith('.js')) addFromScript(names, read(outDir, file));
    if (!file.endsWith('.html')) continue;
    const html = read(outDir, file);
    if (FRAMEWORK.test(html)) addFromPage(names, html);
  }

  const found = await readdir(path.join(outDir, STYLES));
  const [stylesheet] = found;
  if (stylesheet === undefined || found.length > 1) {
    throw new Error(`${STYLES} has ${found.length} files where one was expected.`);
  }
  const css = read(outDir, `${STYLES}/${stylesheet}`);
  // Without the rules that are of no use, more properties are constant; then more are of no use.
  const used = purgeStyles(css, names);
  const folded = foldProperties(used, (property) => names.values.has(property.slice(2)));
  const all = purgeStyles(folded, names);
  // Faces stand in the first styles; named once more they would have all text laid out again.
  const withoutFaces = all.replaceAll(/@font-face\{[^}]*\}/gu, '');
  const late = `<noscript id="${LATE_STYLES}"><style>${withoutFaces}</style></noscript>`;
  const select = selectNames(all);
  const stylesFor = firstStyles(all);
  /** Pages of a kind look alike at first. */
  const looks = new Map<string, string>();
  return {
    change(page, html) {
      if (!FRAMEWORK.test(html)) return html;
      if (LINK.exec(html)?.[1] !== stylesheet)
        throw new Error(`${page} has no link to ${stylesheet}.`);
      if (!html.includes('</body>')) throw new Error(`${page} has no </body>.`);
      const shown = noNames();
      addFromPage(shown, html, 'shown');
      const {key, names: asked} = select(shown);
      const first = looks.get(key) ?? stylesFor(asked);
      looks.set(key, first);
      return html
        .replace(LINK, () => `<style>${first}</style>`)
        .replace('</body>', () => `${late}</body>`);
    },

    async end() {
      await rm(path.join(outDir, STYLES), {recursive: true});
      const kept = path.join(generatedFilesDir, 'weight');
      await mkdir(kept, {recursive: true});
      await writeFile(path.join(kept, 'styles.css'), css);
    },
  };
};

/** Node's other threads compress meanwhile: whoever asks them to read waits in line. */
function read(outDir: string, file: string): string {
  return readFileSync(path.join(outDir, file), 'utf8');
}
