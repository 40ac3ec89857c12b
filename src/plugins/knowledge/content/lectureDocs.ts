import type {DocMetadata, LoadedVersion} from '@docusaurus/plugin-content-docs';

type SidebarItem = LoadedVersion['sidebars'][string][number];

/** A lecture's documents among those of the docs plugin. */
export interface LectureDocs {
  /** The lecture's folder name: its id. */
  id: string;
  /** Its pages in the order of the sidebar, each with its depth there. */
  parts: {doc: DocMetadata; label: string; depth: number}[];
  /** Its pages that no sidebar shows. */
  unlisted: DocMetadata[];
  handout?: DocMetadata;
  transcript?: DocMetadata;
}

const LECTURES = 'lectures/';

/**
 * Finds the lectures among the loaded docs: every folder of `docs/lectures`,
 * with the order and depth of its pages taken from the sidebars: one that all
 * lectures share, or one for each.
 *
 * @param version - the loaded docs and sidebars
 * @returns the lectures, sorted by id
 */
export function findLectureDocs(version: Pick<LoadedVersion, 'docs' | 'sidebars'>): LectureDocs[] {
  const docs = new Map(version.docs.map((doc) => [doc.id, doc]));
  const pages = new Map<string, DocMetadata[]>();
  for (const doc of version.docs) {
    const id = lectureOf(doc.id);
    if (id !== undefined) pages.set(id, [...(pages.get(id) ?? []), doc]);
  }
  const parts = new Map<string, LectureDocs['parts']>();
  for (const {id: docId, label, depth} of Object.values(version.sidebars).flatMap((items) =>
    flatten(items, -1),
  )) {
    const id = lectureOf(docId);
    const doc = docs.get(docId);
    if (id === undefined || !doc) continue;
    parts.set(id, [...(parts.get(id) ?? []), {doc, label: label ?? doc.title, depth}]);
  }
  return [...pages.keys()].sort().map((id) => {
    const own = parts.get(id) ?? [];
    const listed = new Set(own.map(({doc}) => doc));
    const handout = docs.get(`handouts/${id}`);
    const transcript = docs.get(`transcripts/${id}`);
    return {
      id,
      parts: own,
      unlisted: (pages.get(id) ?? []).filter((page) => !listed.has(page)),
      ...(handout && {handout}),
      ...(transcript && {transcript}),
    };
  });
}

/** The id of the lecture that a doc is a page of. */
function lectureOf(docId: string): string | undefined {
  return docId.startsWith(LECTURES) ? docId.split('/')[1] : undefined;
}

function flatten(
  items: readonly SidebarItem[],
  depth: number,
): {id: string; label?: string; depth: number}[] {
  return items.flatMap((item) => {
    if (item.type === 'doc') {
      return [{id: item.id, depth, ...(item.label !== undefined && {label: item.label})}];
    }
    if (item.type !== 'category') return [];
    const link = item.link?.type === 'doc' ? [{id: item.link.id, label: item.label, depth}] : [];
    return [...link, ...flatten(item.items, depth + 1)];
  });
}
