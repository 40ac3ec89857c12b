import path from 'node:path';

import {load} from 'cheerio';

/** What lies beside the pages of a package: everything that is no page. */
const SITE = 'site/';
const PAGES = 'pages/';

const NOTICE =
  '这是直接打开文件看到的版本：可以阅读和点链接，没有检索。要检索，请双击“打开”程序，见“使用说明.txt”。';

/**
 * Makes a page of the built site into one that reads well as a file, opened
 * without a server: links and styles are relative, scripts and what only they
 * serve are gone (browsers run no script of ours from a file).
 *
 * @param html - the built page, of a site at the root
 * @param file - its path below the site's folder, such as `q/a/index.html`
 * @param pages - the paths of all pages; links to anything else lead into `site/`
 * @returns the page, to be put at the same path below `pages/`
 */
export function readOnlyPage(html: string, file: string, pages: ReadonlySet<string>): string {
  const $ = load(html);
  const from = path.posix.dirname(PAGES + file);

  const relative = (address: string): string => {
    const [, place = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(address) ?? [];
    if (!place.startsWith('/') || place.startsWith('//')) return address;
    const wanted = decodeURI(place.slice(1)).replace(/(^|\/)$/u, '$1index.html');
    const target = pages.has(wanted) ? PAGES + wanted : SITE + place.slice(1);
    return encodeURI(path.posix.relative(from, target)) + rest.replace(/^\?[^#]*/u, '');
  };

  // Styles that scripts would bring to use later are in use at once.
  $('#late-styles').each((_, element) => {
    $(element).replaceWith($(element).text());
  });
  $('script, noscript, link[rel=manifest], link[rel=modulepreload], link[rel=prefetch]').remove();
  $('link[rel=preload], search, [class*=navbarSearch]').remove();
  $('[role=combobox], [role=listbox]').parent().remove();
  $('button:not([popovertarget])').remove();
  // From a file “the site itself” is nothing that a policy could name.
  $('meta[http-equiv=Content-Security-Policy]').attr('content', "script-src 'none'");
  $('meta[http-equiv=refresh]').attr('content', (_, content) =>
    content.replace(/(url=)(.*)$/iu, (__, name: string, url: string) => name + relative(url)),
  );
  for (const attribute of ['href', 'src', 'action', 'poster']) {
    $(`[${attribute}]`).attr(attribute, (_, address) => relative(address));
  }
  $('body').prepend($('<p style="margin:0;padding:.5em 1em;font-size:.875rem">').text(NOTICE));
  return $.html();
}
