import type {StockDocument, StockDocuments} from '../../search/makeIndex';

/**
 * Reads the documents out of the index file that search-local 0.55.3 writes: a
 * list of five `{documents, index}` for titles, headings, descriptions,
 * keywords and contents.
 *
 * @param json - the file's text
 * @returns the documents that our index is made from
 * @throws Error that names the seam where the file has another form
 */
export function readStockIndex(json: string): StockDocuments {
  const lists: unknown = JSON.parse(json);
  if (!Array.isArray(lists) || lists.length !== 5) throw new Error(MOVED);
  const [titles, headings, , , contents] = lists.map((list) => documentsOf(list));
  if (!titles || !headings || !contents) throw new Error(MOVED);
  return {titles, headings, contents};
}

const MOVED =
  'search-local writes its index in another form than version 0.55.3, which src/plugins/search reads. Pin 0.55.3, or adapt readStockIndex to what the new version writes.';

function documentsOf(list: unknown): StockDocument[] {
  const documents = (list as {documents?: unknown} | null)?.documents;
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
