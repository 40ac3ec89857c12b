import {findRedirect, idIn, isPage, subjectOf} from './findRedirect';

import type {Problem} from '../problems';
import type {Ledger, LedgerFile} from './ledger';

/**
 * Checks that every address ever published still leads somewhere, and that
 * redirects lead to what is published.
 *
 * @param file - the ledger's file, as named in messages
 * @param read - the ledger as read
 * @param published - the addresses published now
 * @returns what is gone without a redirect, and what is wrong with redirects and withdrawals
 */
export function checkLedger(
  file: string,
  {ledger, lines}: LedgerFile,
  published: ReadonlyMap<string, string>,
): Problem[] {
  const at = (address: string): Pick<Problem, 'file' | 'line'> => {
    const line = lines.get(address);
    return line === undefined ? {file} : {file, line};
  };
  return [
    ...reportGone(file, ledger, published),
    ...[...ledger.redirects].flatMap(([address, redirect]) => {
      if (published.has(address)) {
        return {
          ...at(address),
          found: `${address} has a redirect, but is published from ${published.get(address) ?? ''}`,
          fix: 'remove the line, or give what is published there another address',
        };
      }
      if (!ledger.addresses.has(address)) {
        return {
          ...at(address),
          found: `${address} has a redirect, but was never published`,
          fix: 'correct the address: it is one of those listed under addresses',
        };
      }
      const found = findRedirect(address, ledger, published);
      if (found !== undefined && isPage(address) === isPage(found)) return [];
      return {
        ...at(address),
        found: `${address} redirects to ${redirect}, which is no ${isPage(address) ? 'page or anchor' : 'file'} of the site`,
        fix: 'name an address that is published now, with its closing slash or its #anchor',
      };
    }),
    ...[...ledger.withdrawn.keys()].flatMap((address) => {
      if (!/^\/q\/[^/#]+\/$/u.test(address) || !ledger.addresses.has(address)) {
        return {
          ...at(address),
          found: `${address} is withdrawn, but is no quotation that was published`,
          fix: 'write the address of a quotation, as it is listed under addresses: /q/<id>/',
        };
      }
      if (published.get(address) === file) return [];
      return {
        ...at(address),
        found: `${address} is withdrawn, but is published from ${published.get(address) ?? 'nowhere'}`,
        fix: 'remove the line, or take the quotation out of the lecture',
      };
    }),
  ];
}

/**
 * Finds the addresses that were published and are gone, and have no redirect.
 *
 * @param file - the ledger's file, as named in messages
 * @param ledger - the ledger
 * @param published - the addresses published now
 * @returns one problem for each page, slide or quotation that is gone, with all that went with it
 */
export function reportGone(
  file: string,
  ledger: Ledger,
  published: ReadonlyMap<string, string>,
): Problem[] {
  const gone = [...ledger.addresses.keys()].filter(
    (address) =>
      !published.has(address) &&
      !ledger.redirects.has(address) &&
      findRedirect(address, ledger, published) === undefined,
  );
  return group(gone, ledger).map(([first, ...rest]) =>
    describeGone(file, first, rest, ledger.addresses),
  );
}

/** Puts together what goes with one page, slide or quotation, its plainest address first. */
function group(gone: readonly string[], ledger: Ledger): [string, ...string[]][] {
  const pages = gone.filter((address) => address.endsWith('/') && idIn(address) === undefined);
  const above = (address: string): string | undefined =>
    pages.find((page) => address !== page && address.startsWith(page));
  const nameOf = (address: string): string | undefined => {
    const {id, lecture} = subjectOf(address, ledger);
    return id === undefined ? undefined : `${String(lecture)}#${id}`;
  };
  const keyOf = (address: string): string => {
    const subject = nameOf(address) ?? nameOf(address.split('#')[0] ?? '');
    const page =
      above(address) ??
      gone
        .filter((other) => subject !== undefined && nameOf(other) === subject)
        .map(above)
        .find(Boolean);
    return page ?? subject ?? address;
  };
  const groups = new Map<string, [string, ...string[]]>();
  for (const address of [...gone].sort((a, b) => rank(a) - rank(b) || a.length - b.length)) {
    const known = groups.get(keyOf(address));
    if (known) known.push(address);
    else groups.set(keyOf(address), [address]);
  }
  return [...groups.values()];
}

/** The address one would name first: a page, then a quotation's or slide's own, then the rest. */
function rank(address: string): number {
  if (address.endsWith('/'))
    return /^\/[qs]\//u.test(address) ? 1 : Number(address.startsWith('/embed/'));
  return 2;
}

function describeGone(
  file: string,
  address: string,
  rest: readonly string[],
  from: ReadonlyMap<string, string>,
): Problem {
  const also = rest.length === 0 ? '' : `, and with it ${rest.join(', ')}`;
  const withdraw = address.startsWith('/q/')
    ? `; a quotation that is taken back is named under withdrawn instead: “${address}: 撤下的原因”`
    : '';
  return {
    file,
    found: `${address}, published from ${from.get(address) ?? 'an unknown file'}, is gone${also}`,
    fix: `restore it, or name the address that takes its place under redirects: “${address}: /new/address/”${rest.length > 0 ? ' (what follows from it needs no line of its own, where the new address has the same)' : ''}${withdraw}`,
  };
}
