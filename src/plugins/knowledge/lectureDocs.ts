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
 * with the order and depth of its pages taken from the sidebar.
 *
 * @param version - the loaded docs and sidebars
 * @returns the lectures, sorted by id
 */
export function findLectureDocs(version: Pick<LoadedVersion, 'docs' | 'sidebars'>): LectureDocs[] {
  const docs = new Map(version.docs.map((doc) => [doc.id, doc]));
  const listed = Object.values(version.sidebars).flatMap((items) => flatten(items, -1));
  const ids = new Set(
    version.docs
      .filter((doc) => doc.id.startsWith(LECTURES))
      .map((doc) => doc.id.split('/')[1] ?? ''),
  );
  return [...ids].sort().map((id) => {
    const pages = version.docs.filter((doc) => doc.id.startsWith(`${LECTURES}${id}/`));
    const parts = listed.flatMap(({id: docId, label, depth}) => {
      const doc = pages.find((page) => page.id === docId);
      return doc ? [{doc, label: label ?? doc.title, depth}] : [];
    });
    const handout = docs.get(`handouts/${id}`);
    const transcript = docs.get(`transcripts/${id}`);
    return {
      id,
      parts,
      unlisted: pages.filter((page) => !parts.some(({doc}) => doc === page)),
      ...(handout && {handout}),
      ...(transcript && {transcript}),
    };
  });
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
