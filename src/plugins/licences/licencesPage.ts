import type {BundledPackage} from './packages';

/** What the page takes over from the site's other pages. */
export interface PageFrame {
  title: string;
  baseUrl: string;
  /** Addresses of the style sheets. */
  styles: readonly string[];
  /** The sources of the inline scripts, of which one sets the colours. */
  scripts: readonly string[];
}

/**
 * Renders the page that names the packages readers receive, with their licences.
 * It is a page of its own beside the site's, because what it says is known only
 * once the site is bundled.
 *
 * @param packages - the packages
 * @param frame - what it shares with other pages
 * @returns the page
 */
export function licencesPage(packages: readonly BundledPackage[], frame: PageFrame): string {
  const {title, baseUrl, styles, scripts} = frame;
  const items = packages.map(
    ({name, version, licence, text}) => `<li><details>
<summary lang="en">${escape(`${name} ${version}, ${licence}`)}</summary>
<pre lang="en" tabindex="0" style="white-space:pre-wrap;overflow-wrap:anywhere">${escape(text)}</pre>
</details></li>`,
  );
  return `<!doctype html>
<html lang="zh-Hans" dir="ltr" data-has-hydrated="true"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>所用程序的许可 | ${escape(title)}</title>
<meta name="description" content="随这个网站送到浏览器的第三方程序和它们的许可。">
<link rel="icon" href="${baseUrl}img/favicon.svg">
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</head><body>
<main class="container margin-vert--lg">
<p><a href="${baseUrl}">${escape(title)}</a></p>
<h1>所用程序的许可</h1>
<p>打开这个网站时，浏览器会收到下列第三方程序的代码或样式，共 ${packages.length} 个。名单在每次构建时从实际打包的文件得出。点名称可以看许可全文。</p>
<ul>
${items.join('\n')}
</ul>
</main>
</body></html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
