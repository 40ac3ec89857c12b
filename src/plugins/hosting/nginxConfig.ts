import {escapeRegExp} from '../../search/escapeRegExp';
import {COMMON_HEADERS} from './hostingPlan';

import type {HostingPlan} from './hostingPlan';

/** Kinds of files that nginx has no name for. */
const TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
};

/**
 * Writes a snippet for nginx (1.18 or newer) to be included in a `server` block
 * whose `root` holds the site: below a path, the folder above the one of that name.
 *
 * @param plan - what to send
 * @returns the snippet
 */
export function nginxConfig({baseUrl, policy, entries}: HostingPlan): string {
  const headers = {
    ...COMMON_HEADERS,
    'Content-Security-Policy': '$site_policy',
    'Cache-Control': '$site_cache',
  };
  const cachedLonger = entries.filter(({cache}) => cache !== 'no-cache');
  const framed = entries.filter(({frameAncestors}) => frameAncestors === 'any');
  return `# Written by the build: include it in a server block.
#
#   server {
#     listen 80;
#     root /srv/site;
#     include /srv/site-hosting/nginx.conf;
#     # With the module ngx_brotli, as in Debian's libnginx-mod-http-brotli-static:
#     # brotli_static on;
#   }

index index.html;
charset utf-8;
charset_types text/plain text/xml text/css application/javascript application/json
  application/xml image/svg+xml ${Object.values(TYPES).join(' ')};
absolute_redirect off;
gzip_static on;
gzip_vary on;
etag on;
error_page 404 ${baseUrl}404.html;

# Variables, because a location with an add_header of its own would lose all others.
set $site_cache "no-cache";
set $site_policy "${policy('none')}";
${Object.entries(headers)
  .map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}" always;\n`)
  .join('')}
location ${baseUrl} {
  try_files $uri $uri/ =404;
}

location = ${baseUrl}_headers {
  return 404;
}
${cachedLonger
  .map(
    ({path, cache}) => `
location ${path.endsWith('/') ? '^~' : '='} ${baseUrl}${path} {
  set $site_cache "${cache}";
  try_files $uri =404;
}
`,
  )
  .join('')}${framed
    .map(
      ({path, frameAncestors}) => `
location ^~ ${baseUrl}${path} {
  set $site_policy "${policy(frameAncestors)}";
  try_files $uri $uri/ =404;
}
`,
    )
    .join('')}${Object.entries(TYPES)
    .map(
      ([ending, type]) => `
location ~ ^${escapeRegExp(baseUrl)}.*\\.${ending}$ {
  types { }
  default_type ${type};
  try_files $uri =404;
}
`,
    )
    .join('')}`;
}
