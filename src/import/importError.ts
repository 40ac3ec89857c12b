/** A file that cannot be imported; the message is one sentence's end: “deck.pptx cannot be imported: …”. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
