import {lectureOfFile} from './shortNames';

import type {Ledger} from './ledger';

/**
 * Finds the address that takes the place of one that is gone. One line of the
 * ledger serves all addresses that follow from it: the redirect of a page speaks for
 * its anchors and files, and the redirect of a slide or quotation for every address
 * that bears its id.
 *
 * @param address - an address of the ledger that is not published any more
 * @param ledger - the ledger
 * @param published - the addresses published now
 * @returns the redirect, which is published now, or undefined where none is named
 */
export function findRedirect(
  address: string,
  ledger: Ledger,
  published: Published,
): string | undefined {
  const own = ownRedirect(address, ledger.redirects, published);
  if (own !== undefined) return own;
  const [page = ''] = address.split('#');
  if (ledger.withdrawn.has(page)) return page;
  const id = idIn(address);
  if (id === undefined) return undefined;
  // What is left of a quotation that was taken back is the page that says so.
  if (isPage(address) && ledger.withdrawn.has(`/q/${id}/`)) return `/q/${id}/`;
  const subject = subjectOf(address, ledger);
  for (const sibling of [...ledger.redirects.keys(), ...ledger.addresses.keys()]) {
    if (published.has(sibling) || !isSame(subject, subjectOf(sibling, ledger))) continue;
    const redirect = ownRedirect(sibling, ledger.redirects, published);
    if (redirect === undefined) continue;
    const counterpart = counterparts(address, id, redirect, published)[0];
    if (counterpart !== undefined) return counterpart;
    // A file has no other place to lead to; a page or an anchor leads to where the words are now.
    if (isPage(address)) return redirect;
  }
  return undefined;
}

/** What is published: for each address the file, where that is known. */
interface Published {
  has: (address: string) => boolean;
  get?: (address: string) => unknown;
}

/** What an address of a slide or quotation stands for: its id, and the lecture, as ids are one within a lecture only. */
interface Subject {
  id?: string | undefined;
  lecture?: string | undefined;
}

/**
 * Tells what an address of a slide or quotation stands for. The short address of
 * a slide may bear its lecture before its id.
 *
 * @param address - any address of the ledger
 * @param ledger - the ledger
 * @returns its id and lecture, as far as they are known
 */
export function subjectOf(address: string, {addresses}: Pick<Ledger, 'addresses'>): Subject {
  const id = idIn(address);
  const lecture = lectureOfFile(addresses.get(address));
  const prefix = `${String(lecture)}-`;
  if (!address.startsWith('/s/') || !id?.startsWith(prefix)) return {id, lecture};
  if (anchorsOf(addresses).has(`${String(lecture)}#${id}`)) return {id, lecture};
  return {id: id.slice(prefix.length), lecture};
}

/** Where the lecture of one is not known, the id alone decides. */
function isSame(a: Subject, b: Subject): boolean {
  return a.id === b.id && (a.lecture ?? b.lecture) === (b.lecture ?? a.lecture);
}

const anchors = new WeakMap<Ledger['addresses'], Set<string>>();

/** The ids of slides and quotations on the pages of lectures, each behind its lecture. */
function anchorsOf(addresses: Ledger['addresses']): Set<string> {
  const known = anchors.get(addresses) ?? new Set();
  if (anchors.has(addresses)) return known;
  anchors.set(addresses, known);
  for (const [address, file] of addresses) {
    const anchor = address.split('#')[1];
    if (anchor !== undefined) known.add(`${String(lectureOfFile(file))}#${anchor}`);
  }
  return known;
}

/** The published addresses that are to a redirect what the address is to the place that is gone. */
function counterparts(
  address: string,
  id: string,
  redirect: string,
  published: Published,
): string[] {
  const targetId = idIn(redirect);
  if (targetId === undefined) return [];
  const lectureOf = (place: string): string | undefined => {
    const file = published.get?.(place);
    return typeof file === 'string' ? lectureOfFile(file) : undefined;
  };
  const lecture = lectureOf(redirect);
  const isSlide = address.startsWith('/s/') && lecture !== undefined;
  return [targetId, ...(isSlide ? [`${lecture}-${targetId}`] : [])]
    .map((target) => rename(address, id, target))
    .filter(
      (candidate) =>
        published.has(candidate) &&
        (lecture === undefined || (lectureOf(candidate) ?? lecture) === lecture),
    );
}

/** The redirect by the ledger's own line, or by the line of the page it lies on or below. */
function ownRedirect(
  address: string,
  redirects: ReadonlyMap<string, string>,
  published: {has: (address: string) => boolean},
): string | undefined {
  const named = follow(address, redirects);
  if (named !== undefined) return published.has(named) ? named : undefined;
  const above = [...redirects.keys()]
    .filter((key) => key.endsWith('/') && address.startsWith(key))
    .sort((a, b) => b.length - a.length)[0];
  const page = above === undefined ? undefined : follow(above, redirects);
  if (above === undefined || page === undefined) return undefined;
  const rest = address.slice(above.length);
  const [from, to] = [above, page].map((path) => path.split(/[/#]/u).filter(Boolean).at(-1) ?? '');
  const candidates = [`${page}${rest}`, `${page}${rename(rest, from ?? '', to ?? '')}`];
  const counterpart = candidates.find((candidate) => published.has(candidate));
  if (counterpart !== undefined) return counterpart;
  return rest.startsWith('#') && published.has(page) ? page : undefined;
}

/** Follows redirects of redirects to the last; undefined where none is named or they go in a circle. */
function follow(address: string, redirects: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set([address]);
  let redirect = redirects.get(address);
  for (let next = redirect; next !== undefined; next = redirects.get(next)) {
    if (seen.has(next)) return undefined;
    seen.add(next);
    redirect = next;
  }
  return redirect;
}

/**
 * Gives the id that an address of a slide or quotation bears: its short
 * address, its embedding, its files, and its anchor on the lecture's pages.
 *
 * @param address - any address of the site
 * @returns the id, or undefined for other addresses
 */
export function idIn(address: string): string | undefined {
  const short = /^(?:\/embed)?\/[qs]\/([^/#]+)\/[^#]*$/u.exec(address);
  const anchor = /^\/(?:lectures|handouts)\/[^#]*#(.+)$/u.exec(address);
  return (short ?? anchor)?.[1];
}

/** Puts another id wherever an address bears this one as a whole word. */
function rename(address: string, from: string, to: string): string {
  return address
    .split(/(?<=[/#])|(?=[/.])/u)
    .map((part) => (part === from ? to : part))
    .join('');
}

/** Whether an address is a page's, or a place on a page, and no file's. */
export function isPage(address: string): boolean {
  return address.endsWith('/') || address.includes('#');
}
