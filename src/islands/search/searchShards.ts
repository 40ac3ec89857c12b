import {hasUnknown, simplifyUnknown} from '@site/src/search/script';
import {createShardEngine} from '@site/src/search/shards/engine';
import {SHARDS} from '@site/src/search/shards/format';

import type {SearchResults} from '@site/src/search/engine';
import type {ShardManifest} from '@site/src/search/shards/format';

/** Rows come from so many shards of texts at once: for more, a reader would wait for the first of them. */
const MOST_TEXTS = 4;

/**
 * Makes what searches the shards of a large site. A query ends the one before.
 *
 * @param manifest - the manifest
 * @param address - where it was fetched
 * @returns what searches; throws a ShardError where a part cannot be had
 */
export function searchShards(
  manifest: ShardManifest,
  address: string,
): (query: string, limit: number, lecture?: string) => Promise<SearchResults> {
  const engine = createShardEngine(manifest, async (name, signal) => {
    const response = await fetch(new URL(`${SHARDS}${name}.json`, address), {signal});
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  });
  let asking = new AbortController();
  return async (query, limit, lecture) => {
    asking.abort();
    asking = new AbortController();
    const options = {
      signal: asking.signal,
      mostTexts: MOST_TEXTS,
      ...(lecture !== undefined && {lecture}),
    };
    const found = await engine.search(query, limit, options);
    if (found.count > (found.near ?? 0)) return found;
    // What no page has as it is typed may be in traditional script; only then its characters are looked up.
    const knows = await engine.knows(options.signal);
    if (!hasUnknown(query, knows)) return found;
    const {Converter} = await import('opencc-js/t2cn');
    const converted = simplifyUnknown(query, knows, Converter({from: 't', to: 'cn'}));
    return converted === query ? found : engine.search(converted, limit, options);
  };
}
