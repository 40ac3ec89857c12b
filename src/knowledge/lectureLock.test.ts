import {describe, expect, it} from 'vitest';

import {readLock, writeLock} from './lectureLock';

const words = '讲座\n\n- 甲\n';
const read = (lock: string, text: string) => readLock('t.lock.yml', lock, {file: 't.md', text});

describe('the lock of a transcript', () => {
  it('holds the words that were imported, however lines end', () => {
    const lock = writeLock(words, ['https://example.org/']);
    expect(read(lock, words).problems).toEqual([]);
    expect(read(lock, words.replace(/\n/gu, '\r\n')).problems).toEqual([]);
    expect(read(lock, words).lock?.links).toEqual(['https://example.org/']);
    expect(read(writeLock(words, []), words).lock?.links).toEqual([]);
  });

  it('stops the build where they were edited', () => {
    expect(read(writeLock(words, []), words.replace('甲', '乙')).problems).toMatchObject([
      {file: 't.md', found: 'its words are no longer those that were imported'},
    ]);
  });

  it.each(['', 'words: 1', 'words: [', 'words: a\nother: b'])('is told apart from %j', (lock) => {
    expect(read(lock, words).problems).toMatchObject([
      {file: 't.lock.yml', found: 'it is not as “npm run lecture” writes it'},
    ]);
  });
});
