import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from 'vitest';

import {readLedger} from '../../src/knowledge/permalinks/ledger';
import {BUILD, openPage, pages} from './builtSite';

const {ledger, problems} = readLedger({
  file: 'permalinks.yml',
  text: readFileSync('permalinks.yml', 'utf8'),
});
/** Anchors that are gone, and lead on in the browser. */
const formerAnchors = JSON.parse(
  readFileSync('.docusaurus/knowledge/default/former-anchors.json', 'utf8'),
) as Record<string, string>;
const listed = [...ledger.addresses.keys(), ...ledger.withdrawn.keys()];

/** What is asked for by name, and so has an address: nothing whose name bears a hash, no error page. */
const UNLISTED =
  /^(?:assets\/|offline\/.*\.json$|(?:search-index|check-corpus)\.json$|404\.html$|_headers$)|\.(?:br|gz)$/u;

/** What menus and previews hang on; a list that says it is one (`role="list"`) is text like any other. */
const UNLINKED = '[popover], [role]:not([role="list"]), svg';

/** Every id that somebody could link to: not those that scripts hang menus and previews on. */
function anchorsOf(address: string): string[] {
  const page = openPage(address);
  return page('main [id]')
    .toArray()
    .filter((element) => page(element).closest(UNLINKED).length === 0)
    .map((element) => page(element).attr('id') ?? '')
    .filter((id) => !id.startsWith('_'));
}

const isThere = (address: string): boolean => {
  const [at = '', anchor] = address.split('#');
  const file = path.join(BUILD, at.endsWith('/') ? `${at}index.html` : at);
  if (!existsSync(file)) return false;
  if (anchor === undefined) return true;
  return (
    openPage(at)('[id]')
      .toArray()
      .some((element) => element.attribs.id === anchor) || address in formerAnchors
  );
};

describe('the ledger of addresses', () => {
  it('is well-formed', () => {
    expect(problems).toEqual([]);
    expect(listed.length).toBeGreaterThan(300);
  });

  it('lists nothing that does not answer in the built site', () => {
    expect(listed.filter((address) => !isThere(address))).toEqual([]);
  });

  it('lists every page, anchor and file of the built site', () => {
    const addresses = pages().filter((address) => address !== '/404.html');
    const anchors = addresses.flatMap((address) =>
      anchorsOf(address).map((id) => `${address}#${id}`),
    );
    const files = readdirSync(BUILD, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
      .map((entry) => path.relative(BUILD, path.join(entry.parentPath, entry.name)))
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => !UNLISTED.test(file))
      .map((file) => `/${file}`);
    const all = [...addresses, ...anchors, ...files];
    expect(all.filter((address) => !ledger.addresses.has(address))).toEqual([]);
    expect(anchors).toContain('/transcripts/two-trusts/#L33');
    expect(files).toContain('/exports/quotations.json');
  });
});
