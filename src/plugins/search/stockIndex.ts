import type {StockDocument, StockDocuments} from '../../search/makeIndex';

/**
 * Reads the documents that search-local 0.55.3 cuts the pages into: five lists,
 * of titles, headings, descriptions, keywords and contents.
 *
 * @param lists - the lists
 * @returns the documents that our index is made from
 * @throws Error that names the seam where they have another form
 */
export function readStockDocuments(lists: unknown): StockDocuments {
  if (!Array.isArray(lists) || lists.length !== 5) throw new Error(MOVED);
  const [titles, headings, , , contents] = lists.map((list) => documentsOf(list));
  if (!titles || !headings || !contents) throw new Error(MOVED);
  return {titles, headings, contents};
}

const MOVED =
  'search-local cuts pages into documents of another form than version 0.55.3, which src/plugins/search reads. Pin 0.55.3, or adapt readStockDocuments to what the new version makes.';

function documentsOf(documents: unknown): StockDocument[] {
  if (!Array.isArray(documents)) throw new Error(MOVED);
  for (const document of documents as Partial<StockDocument>[]) {
    if (
      typeof document.i !== 'number' ||
      typeof document.t !== 'string' ||
      typeof document.u !== 'string'
    ) {
      throw new Error(MOVED);
    }
  }
  return documents as StockDocument[];
}
