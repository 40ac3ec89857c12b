import type {PlacedLecture} from '../graph';
import type {Ledger} from './ledger';

/** What the ledger knows of short addresses. */
type Known = Pick<Ledger, 'addresses' | 'redirects'>;

/**
 * Gives each slide the name in its short address, `/s/<name>/`. Ids are unique
 * within a lecture only, short addresses on the whole site: a name that was
 * published stays with the lecture it was published from, and with the one that
 * the lecture was renamed to; a slide whose id is taken is named
 * `<lecture>-<id>`. With the same ledger and lectures, the names are the same.
 *
 * @param lectures - all lectures
 * @param ledger - the ledger, with every short address published so far
 * @returns the same lectures with the names of their slides
 */
export function nameSlides<Placed extends Pick<PlacedLecture, 'id' | 'lecture'>>(
  lectures: readonly Placed[],
  ledger: Known,
): (Placed & {shortNames: ReadonlyMap<string, string>})[] {
  const present = new Set(lectures.map(({id}) => id));
  const publishers = readPublishers(ledger);
  const formerly = new Map([...present].map((id) => [id, [id]]));
  for (const former of new Set(publishers.values())) {
    const now = present.has(former) ? undefined : follow(former, ledger, present);
    if (now !== undefined) formerly.get(now)?.push(former);
  }

  const taken = new Set<string>();
  const named = lectures.map((placed) => ({...placed, shortNames: new Map<string, string>()}));
  /** Lets each slide that has no name yet take the first of its candidates that is nobody's. */
  const take = (
    candidates: (id: string, lecture: string) => Iterable<string>,
    mayTake: (name: string, lecture: string) => boolean,
  ): void => {
    for (const {id: lectureId, lecture, shortNames} of named) {
      for (const {id} of lecture.slides) {
        if (shortNames.has(id)) continue;
        for (const name of candidates(id, lectureId)) {
          if (taken.has(name) || !mayTake(name, lectureId)) continue;
          taken.add(name);
          shortNames.set(id, name);
          break;
        }
      }
    }
  };
  const isOwn = (name: string, lecture: string): boolean => publishers.get(name) === lecture;
  const isFormerlyOwn = (name: string, lecture: string): boolean =>
    formerly.get(lecture)?.includes(publishers.get(name) ?? '') ?? false;
  const isFree = (name: string): boolean =>
    !publishers.has(name) && !ledger.redirects.has(`/s/${name}/`);
  const own = (id: string): string[] => [id];
  /** Every name that may have been given to the slide because its own was taken. */
  const prefixed = (id: string, lecture: string): string[] =>
    (formerly.get(lecture) ?? []).flatMap((former) => {
      const candidates: string[] = [];
      for (const name of numbered(id, former)) {
        candidates.push(name);
        if (!publishers.has(name) && candidates.length > 1) break;
      }
      return candidates;
    });

  take(own, isOwn);
  take(prefixed, isFormerlyOwn);
  take(own, isFormerlyOwn);
  take(own, isFree);
  take(numbered, isFree);
  return named;
}

/** From which lecture each name was last published; empty for a name that no lecture holds. */
function readPublishers({addresses}: Known): Map<string, string> {
  const publishers = new Map<string, string>();
  for (const [address, file] of addresses) {
    const name = /^\/s\/([^/#]+)\/$/u.exec(address)?.[1];
    if (name !== undefined) publishers.set(name, lectureOfFile(file) ?? '');
  }
  return publishers;
}

/**
 * Gives the lecture that a file belongs to.
 *
 * @param file - a file of content, from the site's folder
 * @returns the lecture's id, or undefined for a file of no lecture
 */
export function lectureOfFile(file: string | undefined): string | undefined {
  return /^docs\/lectures\/([^/]+)\//u.exec(file ?? '')?.[1];
}

/** The lecture that a lecture was renamed to. */
function follow(
  former: string,
  {redirects}: Known,
  present: ReadonlySet<string>,
): string | undefined {
  const seen = new Set<string>();
  let id: string | undefined = former;
  while (id !== undefined && !seen.has(id)) {
    if (present.has(id)) return id;
    seen.add(id);
    id = /^\/lectures\/([^/]+)\//u.exec(redirects.get(`/lectures/${id}/`) ?? '')?.[1];
  }
  return undefined;
}

/** `<lecture>-<id>`, then with numbers behind. */
function* numbered(id: string, lecture: string): Generator<string> {
  yield `${lecture}-${id}`;
  for (let count = 2; ; count += 1) yield `${lecture}-${id}-${count}`;
}
