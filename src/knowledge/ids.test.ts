import {describe, expect, it} from 'vitest';

import {isId} from './ids';

describe('isId', () => {
  it.each(['cover', 'model-workers-words', 'l33', 'xi-2013-04-28'])('allows %s', (id) => {
    expect(isId(id)).toBe(true);
  });

  it.each(['', 'Cover', '封面', '3-points', 'a--b', '-a', 'a-', 'a_b', 'a b', 'a.b', 'a/b'])(
    'refuses “%s”',
    (id) => {
      expect(isId(id)).toBe(false);
    },
  );
});
