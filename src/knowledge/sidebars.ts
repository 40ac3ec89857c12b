/** A page of a lecture, as its front matter places it. */
export interface OutlinePage {
  /** The id of its doc, such as `lectures/two-trusts/origin`. */
  id: string;
  title: string;
  /** Its place in the lecture; a page without one stands in no sidebar. */
  position?: number;
  /** How deep it lies, where its title does not say: 0 is a main part. */
  depth?: number;
  /** Its file below the folder of docs. */
  file?: string;
}

/** An item of a sidebar, in Docusaurus' form. */
export type SidebarItem = string | SidebarCategory;

/** Pages below a page. */
export interface SidebarCategory {
  type: 'category';
  label: string;
  collapsed: false;
  link: {type: 'doc'; id: string};
  items: SidebarItem[];
}

/** A lecture with its pages; the first is the cover. */
export interface OutlinedLecture {
  id: string;
  pages: readonly OutlinePage[];
}

/**
 * Puts the pages of a lecture in order; those without a place come last.
 *
 * @param pages - the pages
 * @returns the same pages, the cover first
 */
export function inOrder(pages: readonly OutlinePage[]): OutlinePage[] {
  const place = ({position = Infinity}: OutlinePage): number => position;
  return [...pages].sort((a, b) => (place(a) < place(b) ? -1 : Number(place(a) > place(b))));
}

/**
 * Makes the sidebar of a lecture from its pages: in their order, each below the
 * part it belongs to, by the numbers of their titles: （一） lies below 一、.
 *
 * @param lecture - the lecture
 * @returns the items: the outline, the page that shows all of it, its transcript
 */
export function lectureSidebar({id, pages}: OutlinedLecture): SidebarItem[] {
  const [cover, ...parts] = inOrder(pages.filter(({position}) => position !== undefined));
  if (!cover) return [];
  const outline = categoryOf(cover);
  /** The categories that are open, the outermost first. */
  const open = [outline];
  for (const page of parts) {
    open.length = Math.min(open.length, (page.depth ?? depthOf(page.title)) + 1);
    const category = categoryOf(page);
    open.at(-1)?.items.push(category);
    open.push(category);
  }
  return [leaves(outline, true), `handouts/${id}`, `transcripts/${id}`];
}

/** （一） and (一) lie below 一、; what has no number is a main part. */
function depthOf(title: string): number {
  return /^[（(]\s*[一二三四五六七八九十百]+\s*[）)]/u.test(title) ? 1 : 0;
}

function categoryOf({id, title}: OutlinePage): SidebarCategory {
  return {
    type: 'category',
    label: title,
    collapsed: false,
    link: {type: 'doc', id},
    items: [],
  };
}

/** What has nothing below it is a page like any other. */
function leaves(category: SidebarCategory, isCover?: true): SidebarItem {
  const items = category.items.map((item) => (typeof item === 'string' ? item : leaves(item)));
  return items.length > 0 || isCover ? {...category, items} : category.link.id;
}
