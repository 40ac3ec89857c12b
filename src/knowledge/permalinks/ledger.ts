import {LineCounter, isMap, isScalar, parseDocument} from 'yaml';

import type {SourceFile} from '../lecture';
import type {Problem} from '../problems';
import type {YAMLMap} from 'yaml';

/** The sections of the ledger, in the order they are written. */
const SECTIONS = ['addresses', 'redirects', 'withdrawn'] as const;
type Section = (typeof SECTIONS)[number];

/** What a section was called in ledgers written before 2026-11-25. */
const FORMER_NAMES: Readonly<Record<string, Section>> = {heirs: 'redirects'};

/** Every address ever published, without the site's base: `/q/definition/`. */
export interface Ledger extends Record<Section, ReadonlyMap<string, string>> {
  /** Each address with the file it was last published from. */
  addresses: ReadonlyMap<string, string>;
  /** Addresses that are gone, each with the address that takes its place. */
  redirects: ReadonlyMap<string, string>;
  /** Addresses of quotations that were taken back, each with the reason, for readers. */
  withdrawn: ReadonlyMap<string, string>;
}

/** A ledger as read, with the line of each entry. */
export interface LedgerFile {
  ledger: Ledger;
  /** The line of an entry of `redirects` or `withdrawn`, by its address. */
  lines: ReadonlyMap<string, number>;
  problems: Problem[];
}

const FORM =
  'write it as “/address/: value”, one entry on a line; npm run permalinks writes addresses';

/**
 * Reads the ledger.
 *
 * @param source - `permalinks.yml`; an empty text is an empty ledger
 * @returns the ledger and what is wrong with it
 */
export function readLedger({file, text}: SourceFile): LedgerFile {
  const counter = new LineCounter();
  const document = parseDocument(text, {lineCounter: counter});
  const ledger = {
    addresses: new Map(),
    redirects: new Map(),
    withdrawn: new Map(),
  } satisfies Record<Section, Map<string, string>>;
  const lines = new Map<string, number>();
  const lineAt = (offset: number | undefined): number => counter.linePos(offset ?? 0).line;
  const problems: Problem[] = document.errors.map(({message, pos}) => ({
    file,
    line: lineAt(pos[0]),
    found: `not well-formed YAML: ${message.split('\n')[0] ?? ''}`,
    fix: FORM,
  }));
  if (document.contents === null || problems.length > 0) return {ledger, lines, problems};
  const wrong = (found: string, line?: number): void => {
    problems.push({file, ...(line !== undefined && {line}), found, fix: FORM});
  };
  if (!isMap(document.contents)) {
    wrong('the ledger is not a map');
    return {ledger, lines, problems};
  }
  for (const {key, value} of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const section = SECTIONS.find((known) => known === (FORMER_NAMES[name] ?? name));
    if (section === undefined) {
      wrong(`the ledger has “${name}”; it may have ${SECTIONS.join(', ')}`);
    } else if (isMap(value)) {
      readEntries(value, (address, entry, offset) => {
        const line = lineAt(offset);
        if (address === undefined || entry === undefined)
          wrong(`an entry of ${section} is not of the form`, line);
        else {
          ledger[section].set(address, entry);
          if (section !== 'addresses') lines.set(address, line);
        }
      });
    } else if (!(isScalar(value) && value.value === null)) {
      wrong(`${section} is not a map`);
    }
  }
  return {ledger, lines, problems};
}

function readEntries(
  map: YAMLMap,
  take: (address: string | undefined, entry: string | undefined, offset?: number) => void,
): void {
  for (const {key, value} of map.items) {
    const address = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
    const entry = isScalar(value) && typeof value.value === 'string' ? value.value : undefined;
    const isAddress = address?.startsWith('/') === true && entry !== '';
    take(isAddress ? address : undefined, entry, isScalar(key) ? key.range?.[0] : undefined);
  }
}
