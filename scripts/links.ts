/** Checks every link of the sources and writes what it found into `docs/links.yml`. */
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {
  isFound,
  LINK_CHECKS,
  readLinkChecks,
  writeLinkChecks,
} from '../src/knowledge/sources/linkChecks';
import {readFrontMatter} from '../src/knowledge/sources/readFrontMatter';
import {readSource} from '../src/knowledge/sources/readSource';
import {checkLink} from './links/checkLink';

import type {LinkCheck} from '../src/knowledge/sources/linkChecks';

const SOURCES = 'docs/sources';

async function run(): Promise<void> {
  const urls = new Set(
    readdirSync(SOURCES)
      .filter((name) => name.endsWith('.mdx'))
      .flatMap((name) => {
        const file = `${SOURCES}/${name}`;
        const {frontMatter} = readFrontMatter(file, readFileSync(file, 'utf8'));
        const {source} = readSource(file, path.basename(name, '.mdx'), frontMatter);
        return source?.links.map(({url}) => url) ?? [];
      }),
  );
  const today = new Date().toISOString().slice(0, 10);
  const checks = new Map<string, LinkCheck>();
  // One after the other: no host is asked twice at once.
  for (const url of urls) {
    const check = await checkLink(url, today);
    checks.set(url, check);
    console.log(`${check.status ?? check.error ?? ''}\t${url}\t${check.title ?? ''}`);
  }
  if (![...checks.values()].some(({status}) => status !== undefined)) {
    console.error(`No address answered: is there a network? ${LINK_CHECKS} stays as it was.`);
    process.exitCode = 1;
    return;
  }
  const before = existsSync(LINK_CHECKS) ? readFileSync(LINK_CHECKS, 'utf8') : '';
  writeFileSync(LINK_CHECKS, writeLinkChecks(checks));
  for (const [url, check] of checks) {
    const former = readLinkChecks(before).checks.get(url);
    if (former && isFound(former) && !isFound(check)) console.log(`No longer there: ${url}`);
  }
}

void run();
