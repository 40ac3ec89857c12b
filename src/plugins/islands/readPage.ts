import {Parser} from 'htmlparser2';

/** What a page of the site is expected to have. */
interface Expected {
  /** The address of the stylesheet. */
  stylesheet: string;
  /** The folder of the scripts. */
  scripts: string;
  /** The folder of all that the bundlers write. */
  assets: string;
  /** The names of the islands there are. */
  islands: ReadonlySet<string>;
}

/** What was found in a page. */
interface PageParts {
  /** Where the link to the stylesheet stands in the page's text. */
  link: {start: number; end: number};
  /** The name of an island that does not exist. */
  unknown?: string | undefined;
  /** The addresses of pictures and files that the bundlers were to write. */
  assets: string[];
}

/**
 * Reads a page as Docusaurus 3.10 builds it: by a parser, because the minifier
 * drops quotes.
 *
 * @param file - the page, for messages
 * @param html - its text
 * @param expected - what it must have
 * @returns where its parts stand
 * @throws Error that names the part that is not where it was
 */
export function readPage(
  file: string,
  html: string,
  {stylesheet, scripts, assets: folder, islands}: Expected,
): PageParts {
  const links: PageParts['link'][] = [];
  const assets: string[] = [];
  const roots: string[] = [];
  const mains: string[] = [];
  const unknown: string[] = [];
  const parser = new Parser({
    onopentag(tag, {id, rel, href, src, name = ''}) {
      const address = src ?? href;
      if (address?.startsWith(folder) && address !== stylesheet) assets.push(address);
      if (id === '__docusaurus') roots.push(id);
      else if (tag === 'link' && rel === 'stylesheet' && href === stylesheet) {
        links.push({start: parser.startIndex, end: parser.endIndex + 1});
      } else if (tag === 'script' && src?.startsWith(`${scripts}main.`)) mains.push(src);
      else if (tag === 'page-island' && !islands.has(name)) unknown.push(name);
    },
  });
  parser.end(html);
  const problem = (what: string): Error =>
    new Error(
      `${file} ${what}. Docusaurus 3.10 builds pages with it; see what this version builds, and adapt src/plugins/islands.`,
    );
  if (roots.length !== 1) throw problem('has no element with the id “__docusaurus”');
  if (mains.length !== 1) throw problem(`has no script ${scripts}main.….js`);
  const [link] = links;
  if (!link || links.length > 1) throw problem(`has ${links.length} links to ${stylesheet}`);
  return {link, unknown: unknown[0], assets};
}
