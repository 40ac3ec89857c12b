import {describe, expect, it} from 'vitest';

import {outdatedCaches, placeInCache, planAnswer} from './offlineCopy';

const revisions = {'': 'a', 'q/x/': 'b', 'assets/main.js': 'c', '讲稿/': 'd'};

describe('planAnswer', () => {
  it.each([
    ['', ''],
    ['index.html', ''],
    ['q/x/', 'q/x/'],
    ['q/x/index.html', 'q/x/'],
    ['%E8%AE%B2%E7%A8%BF/', '讲稿/'],
  ])('answers %o from the copy of %o', (address, copy) => {
    expect(planAnswer(revisions, address, true)).toEqual({kind: 'copy', address: copy});
  });

  it('sends a page’s address without its closing slash on', () => {
    expect(planAnswer(revisions, 'q/x', true)).toEqual({kind: 'redirect', address: 'q/x/'});
    expect(planAnswer(revisions, 'q/x', false)).toEqual({kind: 'network', page: false});
  });

  it('leaves what it does not know to the network, and so does with what nobody can read', () => {
    expect(planAnswer(revisions, 'assets/old.js', false)).toEqual({kind: 'network', page: false});
    expect(planAnswer(revisions, '%E8%', true)).toEqual({kind: 'network', page: true});
  });
});

describe('the caches', () => {
  it('give two versions of a file two places', () => {
    expect(placeInCache('q/x/', 'a')).not.toBe(placeInCache('q/x/', 'b'));
  });

  it('are outdated, but for this version’s, the one before it, and another site’s', () => {
    const names = ['site /kb/ 1', 'site / 1', 'site / 2', 'site / 3'];
    expect(outdatedCaches(names, 'site / ', 'site / 3')).toEqual(['site / 1']);
    expect(outdatedCaches(['site / 3'], 'site / ', 'site / 3')).toEqual([]);
  });
});
