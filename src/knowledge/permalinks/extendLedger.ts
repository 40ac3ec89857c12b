import {Pair, YAMLMap, isMap, isScalar, parseDocument} from 'yaml';

const NEW = `# Every address this site ever published, without its base. An address is never removed from here.
#
# addresses  written by “npm run permalinks”: the address, and the file it was last published from
# redirects  written by hand: an address that is gone, and the address that takes its place
# withdrawn  written by hand: the address of a quotation that was taken back, and the reason, in Chinese for readers

addresses: {}

redirects: {}

withdrawn: {}
`;

const collator = new Intl.Collator('en', {numeric: true});

/**
 * Adds what is published now to the ledger. What stands in it stays, with its
 * comments; an address that moved to another file takes that file's name.
 *
 * @param text - the ledger so far; empty for a new one
 * @param published - the addresses published now, each with its file
 * @returns the new ledger's text, sorted so that a change reads as lines added
 */
export function extendLedger(text: string, published: ReadonlyMap<string, string>): string {
  const document = parseDocument(text.trim() === '' ? NEW : text);
  const found = document.get('addresses');
  const addresses = isMap(found) ? found : new YAMLMap();
  if (!isMap(found)) document.set('addresses', addresses);
  addresses.flow = false;
  // The map itself looks each key up from its beginning.
  const known = new Map(addresses.items.map((pair) => [nameOf(pair.key), pair]));
  for (const [address, file] of published) {
    const pair = known.get(address);
    if (pair && isScalar(pair.value)) pair.value.value = file;
    else if (pair) pair.value = file;
    else addresses.items.push(new Pair(address, file));
  }
  addresses.items.sort((a, b) => compare(nameOf(a.key), nameOf(b.key)));
  return document.toString({lineWidth: 0});
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** Pages by path, each followed by its anchors; L2 before L10. */
function compare(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}
