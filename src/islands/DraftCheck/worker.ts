import {checkDraft} from '@site/src/knowledge/checking/checkDraft';
import {buildCorpus} from '@site/src/textReuse/corpus';

import type {CheckCorpus} from '@site/src/knowledge/checking/checkCorpus';
import type {DraftCheck} from '@site/src/knowledge/checking/checkDraft';
import type {Corpus} from '@site/src/textReuse/corpus';
import type {Request, Response} from './protocol';

/** So many milliseconds it works before it listens and reports. */
const TURN = 40;

let loading: Promise<{known: CheckCorpus; corpus: Corpus}> | undefined;
let latest = 0;

self.onmessage = ({data}: MessageEvent<Request>) => {
  latest += 1;
  if (data.kind === 'cancel') return;
  check(data.draft, data.corpus, latest)
    .then((result): Response => (result ? {kind: 'checked', result} : {kind: 'cancelled'}))
    .catch((): Response => {
      loading = undefined;
      return {kind: 'failed'};
    })
    .then((response) => {
      self.postMessage(response);
    })
    .catch(() => undefined);
};

/** Checks a draft; nothing where another request came meanwhile. */
async function check(draft: string, url: string, id: number): Promise<DraftCheck | undefined> {
  loading ??= load(url);
  const {known, corpus} = await loading;
  const steps = checkDraft(draft, known, corpus);
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - began < TURN) continue;
    self.postMessage({kind: 'progress', share: step.value} satisfies Response);
    await new Promise((resolve) => setTimeout(resolve));
    if (id !== latest) return undefined;
    began = performance.now();
  }
}

async function load(url: string): Promise<{known: CheckCorpus; corpus: Corpus}> {
  // Its name stays the same for every version: the host says whether it has changed.
  const response = await fetch(url, {cache: 'no-cache'});
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const known = (await response.json()) as CheckCorpus;
  return {known, corpus: buildCorpus(known.texts.map(({text}) => text))};
}
