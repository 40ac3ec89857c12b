import {parentPort} from 'node:worker_threads';

import {ContentError} from '../../knowledge/problems';
import {openCardCache} from './cardCache';
import {drawCards} from './drawCards';

import type {DrawingAnswer, DrawingOrder} from './drawingOrder';

/** What runs in the thread that draws. */
async function draw({cards, cacheFolder}: DrawingOrder): Promise<DrawingAnswer> {
  try {
    return {drawn: await drawCards(cards, await openCardCache(cacheFolder))};
  } catch (error) {
    // What a card lacks is the author's to mend; a class does not survive the way between threads.
    if (error instanceof ContentError) return {problems: error.problems};
    throw error;
  }
}

parentPort?.once('message', (order: DrawingOrder) => {
  void draw(order).then((answer) => {
    parentPort?.postMessage(answer);
  });
});
