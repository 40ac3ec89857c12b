import {describe, expect, it} from 'vitest';

import {SEEN, STATUS, statusInShort, statusNote} from './statusLabels';

import type {QuotationStatus} from './collateQuotation';

describe('what travels with a passage', () => {
  it('is nothing where the words are those of the page that published them', () => {
    expect(statusNote('identical', 'page')).toBeUndefined();
  });

  it('names every other status', () => {
    const others = (Object.keys(STATUS) as QuotationStatus[]).filter((one) => one !== 'identical');
    for (const status of others) expect(statusNote(status)).toContain(STATUS[status].word);
  });

  it('says that a copy was compared, also where the words are the same', () => {
    expect(statusNote('identical', 'mirror')).toBe('据网络转载文本核对，未见原始出处页面');
    expect(statusNote('abridged', 'mirror')).toBe('节略，据网络转载文本核对，未见原始出处页面');
    expect(statusNote('variant', 'page')).toBe('异文');
    expect(statusNote('paraphrase', 'mirror')).toBe('转述，据网络转载文本核对，未见原始出处页面');
    expect(statusNote('set-phrase', 'set-phrase')).toBe('通行提法，没有单一出处');
  });
});

describe('a status in short', () => {
  it('tells an official page from a copy, in words and in shape', () => {
    expect(statusInShort('identical', 'page')).toBe('一致（刊出）');
    expect(statusInShort('identical', 'mirror')).toBe('一致（据转载）');
    expect(statusInShort('set-phrase', 'set-phrase')).toBe('通行提法');
    expect(SEEN.page.shape).not.toBe(SEEN.mirror.shape);
  });
});
