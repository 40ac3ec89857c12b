import {setTimeout} from 'node:timers/promises';

import {describe, expect, it} from 'vitest';

import {inParallel} from './inParallel';

describe('inParallel', () => {
  it('works on every item, never on more at once than it may', async () => {
    const done: number[] = [];
    let running = 0;
    let most = 0;
    await inParallel([5, 1, 3, 2, 4], 2, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await setTimeout(item);
      running -= 1;
      done.push(item);
    });
    expect(done.sort()).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('ends with nothing to do, and fails where the work fails', async () => {
    await inParallel([], 4, () => Promise.reject(new Error('not called')));
    await expect(
      inParallel(['a', 'b'], 1, (item) => Promise.reject(new Error(item))),
    ).rejects.toThrow('a');
  });
});
