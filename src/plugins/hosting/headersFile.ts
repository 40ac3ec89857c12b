import {COMMON_HEADERS} from './hostingPlan';

import type {HostingPlan} from './hostingPlan';

/**
 * Writes the `_headers` file of Netlify and Cloudflare. Where two rules match
 * one path and set the same header, Netlify takes the later rule's and
 * Cloudflare sends both, joined by a comma. So the rule for everything leaves out
 * what differs, and a policy stands twice only where both of them together allow
 * the same as the later one alone.
 *
 * @param plan - what to send
 * @returns the file's text
 */
export function headersFile({baseUrl, policy, entries}: HostingPlan): string {
  const all: Record<string, string> = {
    ...COMMON_HEADERS,
    'Content-Security-Policy': policy('unsaid'),
  };
  const rules = entries.map(({path, cache, frameAncestors}) =>
    rule(`${baseUrl}${path}${path.endsWith('/') ? '*' : ''}`, {
      'Cache-Control': cache,
      'Content-Security-Policy': policy(frameAncestors),
    }),
  );
  return [rule(`${baseUrl}*`, all), ...rules].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
