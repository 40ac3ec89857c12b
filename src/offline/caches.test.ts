import {describe, expect, it} from 'vitest';

import {cacheNames, keptAddress, withClosingSlash} from './caches';

describe('the address a page is kept under', () => {
  it.each([
    ['https://x.org/kb/', 'https://x.org/kb/'],
    ['https://x.org/kb/index.html', 'https://x.org/kb/'],
    ['https://x.org/search/?q=a?b#c', 'https://x.org/search/'],
    ['https://x.org/q/a/#copy', 'https://x.org/q/a/'],
    ['https://x.org/q/a/a.bib', 'https://x.org/q/a/a.bib'],
  ])('is for %s: %s', (url, address) => {
    expect(keptAddress(url)).toBe(address);
  });

  it('is sought with a closing slash where a folder was asked for without', () => {
    expect(withClosingSlash('https://x.org/q/a')).toBe('https://x.org/q/a/');
    expect(withClosingSlash('https://x.org/q/a/')).toBeUndefined();
    expect(withClosingSlash('https://x.org/q/a/a.bib')).toBeUndefined();
  });
});

it.each(['assets', 'shell', 'pages', 'files', 'lecture'] as const)(
  'sites on one origin keep their caches of %s apart',
  (kind) => {
    expect(cacheNames('https://x.org/')[kind]).not.toBe(cacheNames('https://x.org/kb/')[kind]);
  },
);
