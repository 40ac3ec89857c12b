/**
 * Writes the manifest with which the site can be installed (W3C Web Application
 * Manifest). Its addresses are relative to it, at the top of the site.
 *
 * @param name - the site's name
 * @param description - one sentence about it
 * @returns the manifest's text
 */
export function webManifest(name: string, description: string): string {
  const manifest = {
    id: './',
    name,
    short_name: name,
    description,
    lang: 'zh-Hans',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbf8f2',
    theme_color: '#fbf8f2',
    icons: [
      {src: 'img/icon-192.png', sizes: '192x192', type: 'image/png'},
      {src: 'img/icon-512.png', sizes: '512x512', type: 'image/png'},
      {src: 'img/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable'},
      {src: 'img/favicon.svg', sizes: 'any', type: 'image/svg+xml'},
    ],
    shortcuts: [{name: '检索', url: 'search/'}],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
