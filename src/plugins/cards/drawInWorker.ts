import {parentPort} from 'node:worker_threads';

import {openCardCache} from './cardCache';
import {drawCards} from './drawCards';

import type {DrawingOrder} from './drawingOrder';

/** What runs in the thread that draws. */
parentPort?.once('message', ({cards, cacheFolder}: DrawingOrder) => {
  void openCardCache(cacheFolder)
    .then((cache) => drawCards(cards, cache))
    .then((drawn) => {
      parentPort?.postMessage(drawn);
    });
});
