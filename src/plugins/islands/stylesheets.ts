import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';

/** Our own folders with stylesheets: those that overrule come later. */
const OWN = ['src/components', 'src/islands', 'src/theme', 'src/pages'];

/**
 * Lists the stylesheets of everything a page can be made of, in the order in which
 * they count: Infima, the site's own, the theme's parts, our parts. What no page
 * uses is removed after the build.
 *
 * @param siteDir - the site's folder
 * @param customCss - the site's own stylesheets, below that folder
 * @returns their absolute paths
 * @throws Error that names a folder of the theme, or a stylesheet, that is not where it was
 */
export function listStylesheets(siteDir: string, customCss: readonly string[]): string[] {
  const theme = path.join(
    path.dirname(require.resolve('@docusaurus/theme-classic/package.json')),
    'lib/theme',
  );
  const files = [
    require.resolve('infima/dist/css/default/default.css'),
    ...customCss.map((file) => path.resolve(siteDir, file)),
    ...stylesheetsIn(theme),
    ...OWN.flatMap((folder) => stylesheetsIn(path.join(siteDir, folder))),
  ];
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`The stylesheet ${missing} does not exist.`);
  return files;
}

function stylesheetsIn(folder: string): string[] {
  const found = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.css'))
    .sort();
  if (found.length === 0)
    throw new Error(`${folder} has no stylesheets: the site would have none.`);
  return found.map((file) => path.join(folder, file));
}
