import {escapeHtml, renderPlainPage} from '../../knowledge/sharing/html';
import {PLAIN_STYLE} from '../../knowledge/sharing/plainStyle';

import type {BundledPackage} from './packages';

const STYLE = `
${PLAIN_STYLE}
main { max-width: 44em; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font: 700 1.75rem/1.4 "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; }
ul { padding: 0; list-style: none; }
li { border-top: 1px solid var(--rule); }
summary { padding: .4rem 0; cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; color: var(--ink-soft); }
`;

/**
 * Renders the page that names the packages readers receive, with their licences.
 * It is a page of its own beside the site's, because what it says is known only
 * once the site is bundled.
 *
 * @param packages - the packages
 * @param site - the site's title and base
 * @returns the page
 */
export function licencesPage(
  packages: readonly BundledPackage[],
  {title, baseUrl}: {title: string; baseUrl: string},
): string {
  const items = packages.map(
    ({name, version, licence, text}) => `<li><details>
<summary lang="en">${escapeHtml(`${name} ${version}, ${licence}`)}</summary>
<pre lang="en" tabindex="0">${escapeHtml(text)}</pre>
</details></li>`,
  );
  return renderPlainPage({
    title: `所用程序的许可 | ${title}`,
    head: [
      '<meta name="description" content="随这个网站送到浏览器的第三方程序和它们的许可。">',
      `<link rel="icon" href="${baseUrl}img/favicon.svg">`,
    ],
    style: STYLE,
    body: [
      '<main>',
      `<p><a href="${baseUrl}">${escapeHtml(title)}</a></p>`,
      '<h1>所用程序的许可</h1>',
      `<p>打开这个网站时，浏览器会收到下列第三方程序的代码或样式，共 ${packages.length} 个。名单在每次构建时从实际打包的文件得出。点名称可以看许可全文。</p>`,
      '<ul>',
      ...items,
      '</ul>',
      '</main>',
    ],
  });
}
