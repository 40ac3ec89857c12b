import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** The headers that a host sends with the file at an address. */
export type HostHeaders = (address: string) => Record<string, string>;

/** A name that changes with the content: `main.1a2b3c4d.js`, `index-1a2b3c4d.json`. */
const HASHED = /\.[\w-]{8}\.|[.-][0-9a-f]{8,}\./u;

/**
 * Finds what a static host such as Netlify or Cloudflare Pages sends with a
 * site's files: what the site asks for in its `_headers`, else what such hosts do
 * by themselves.
 *
 * @param dir - the built site
 * @returns the headers by address
 */
export function hostHeaders(dir: string): HostHeaders {
  const file = path.join(dir, '_headers');
  return existsSync(file) ? readHeaders(readFileSync(file, 'utf8')) : byName;
}

function byName(address: string): Record<string, string> {
  const isHashed = HASHED.test(address.slice(address.lastIndexOf('/')));
  return {'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'};
}

/** Reads a `_headers` file; where several rules set a header, the last counts, as at Netlify. */
function readHeaders(text: string): HostHeaders {
  const rules: {path: string; headers: Record<string, string>}[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/u.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      const rule = rules.at(-1);
      if (rule) rule.headers[name.toLowerCase()] = value;
    } else if (line.startsWith('/')) rules.push({path: line.trim(), headers: {}});
  }
  const matches = (rule: string, address: string): boolean =>
    rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : address === rule;
  return (address) =>
    Object.assign(
      {},
      ...rules.filter((rule) => matches(rule.path, address)).map(({headers}) => headers),
    ) as Record<string, string>;
}
