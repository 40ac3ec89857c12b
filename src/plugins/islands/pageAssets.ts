import {copyFile, mkdir} from 'node:fs/promises';
import path from 'node:path';

/** What we read of a module of the bundler's. */
export interface BundledModule {
  /** The file it was made of. */
  resource?: string;
  originalSource?(): {source(): string | Buffer} | null;
}

/** What Docusaurus' loaders make of a picture or file that a page shows: its address below the base. */
const ADDRESS = /^export default __webpack_public_path__ \+ ("(?:[^"\\]|\\.)+");?\s*$/u;

/**
 * Lists the pictures and files that pages show and link to. Docusaurus has the
 * browser's bundle write them, which no longer holds the pages.
 *
 * @param modules - the modules of the bundle that makes the pages
 * @returns the path below the site's folder to the file's own
 */
export function listPageAssets(modules: Iterable<BundledModule>): Map<string, string> {
  const assets = new Map<string, string>();
  for (const module of modules) {
    const {resource} = module;
    const [, address] = ADDRESS.exec(String(module.originalSource?.()?.source() ?? '')) ?? [];
    if (address === undefined || resource === undefined) continue;
    assets.set(JSON.parse(address) as string, resource.replace(/\?.*$/u, ''));
  }
  return assets;
}

/**
 * Copies the pictures and files of pages to where the pages look for them.
 *
 * @param assets - what {@link listPageAssets} gave
 * @param outDir - the folder of the built site
 */
export async function copyPageAssets(
  assets: ReadonlyMap<string, string>,
  outDir: string,
): Promise<void> {
  for (const [address, file] of assets) {
    const target = path.join(outDir, address);
    await mkdir(path.dirname(target), {recursive: true});
    await copyFile(file, target);
  }
}
