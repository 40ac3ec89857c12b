import type {DraftCheck} from '@site/src/knowledge/checking/checkDraft';

/** What the page asks of the worker. */
export type Request = {kind: 'check'; draft: string; corpus: string} | {kind: 'cancel'};

/** What the worker answers. */
export type Response =
  | {kind: 'progress'; share: number}
  | {kind: 'checked'; result: DraftCheck}
  | {kind: 'cancelled'}
  | {kind: 'failed'};

/** What is asked of the worker that reads documents, and what it answers. */
export interface DocumentRequest {
  data: ArrayBuffer;
}
export type DocumentResponse = {text: string; isWhole: boolean} | {failed: true};
