/** What the menu of a selection says of the page that the words stand on. */
export interface SelectionPage {
  /** The page's full address. */
  address: string;
  lecture: string;
  lecturer: string;
  /** The full short addresses of the slides on the page, by id. */
  slides: Readonly<Record<string, string>>;
}
