import {describe, expect, it} from 'vitest';

import {findHeir, idIn} from './heirs';

const published = new Set([
  '/lectures/new/',
  '/lectures/new/#kept',
  '/lectures/new/#slide-b',
  '/handouts/one/#slide-b',
  '/s/slide-b/',
  '/q/b/',
  '/q/b/#cite',
  '/q/b/b.json',
  '/embed/q/b/',
  '/handouts/one/#b',
  '/q/taken-back/',
  '/sources/two/',
  '/sources/two/two.bib',
]);

function heirs(
  lines: Record<string, string>,
  gone: readonly string[] = [],
  withdrawn: Record<string, string> = {},
) {
  const ledger = {
    addresses: new Map(
      [...Object.keys(lines), ...gone].map((address) => [address, 'docs/x.mdx'] as const),
    ),
    heirs: new Map(Object.entries(lines)),
    withdrawn: new Map(Object.entries(withdrawn)),
  };
  return (address: string) => findHeir(address, ledger, published);
}

describe('findHeir', () => {
  it('gives the heir that the ledger names, and the heir of an heir', () => {
    const heir = heirs({'/old/': '/older/', '/older/': '/lectures/new/'});
    expect(heir('/old/')).toBe('/lectures/new/');
  });

  it('gives none where the heir is gone as well, or heirs go in a circle', () => {
    expect(heirs({'/old/': '/nowhere/'})('/old/')).toBeUndefined();
    expect(heirs({'/a/': '/c/', '/c/': '/a/'})('/a/')).toBeUndefined();
    expect(heirs({})('/old/')).toBeUndefined();
  });

  it('lets a page speak for its anchors: the same anchor where the heir has it, else the page', () => {
    const heir = heirs({'/lectures/old/': '/lectures/new/'});
    expect(heir('/lectures/old/#kept')).toBe('/lectures/new/#kept');
    expect(heir('/lectures/old/#lost')).toBe('/lectures/new/');
  });

  it('lets a page speak for its files, which bear its name', () => {
    const heir = heirs({'/sources/one/': '/sources/two/'});
    expect(heir('/sources/one/one.bib')).toBe('/sources/two/two.bib');
    expect(heir('/sources/one/one.ris')).toBeUndefined();
  });

  it.each([
    ['/s/slide-a/', '/s/slide-b/'],
    ['/lectures/new/#slide-a', '/lectures/new/#slide-b'],
    ['/handouts/one/#slide-a', '/handouts/one/#slide-b'],
  ])('lets one line serve every address of a slide, be it for %s', (address, itsHeir) => {
    const heir = heirs({[address]: itsHeir});
    expect(heir('/s/slide-a/')).toBe('/s/slide-b/');
    expect(heir('/lectures/new/#slide-a')).toBe('/lectures/new/#slide-b');
    expect(heir('/handouts/one/#slide-a')).toBe('/handouts/one/#slide-b');
  });

  it('lets one line serve every address of a quotation', () => {
    const heir = heirs({'/q/a/': '/q/b/'});
    expect(heir('/q/a/')).toBe('/q/b/');
    expect(heir('/q/a/#cite')).toBe('/q/b/#cite');
    expect(heir('/q/a/a.json')).toBe('/q/b/b.json');
    expect(heir('/q/a/a.bib')).toBeUndefined();
    expect(heir('/embed/q/a/')).toBe('/embed/q/b/');
    expect(heir('/handouts/one/#a')).toBe('/handouts/one/#b');
    // Where the lecture page has no such anchor, the quotation's own page has the words.
    expect(heir('/lectures/new/#a')).toBe('/q/b/');
  });

  it('leads the short address of a slide on a removed page to where the page leads', () => {
    const heir = heirs({'/lectures/old/': '/lectures/new/'}, ['/lectures/old/#gone', '/s/gone/']);
    expect(heir('/s/gone/')).toBe('/lectures/new/');
  });

  it('leads what is left of a withdrawn quotation to its page', () => {
    const heir = heirs({}, [], {'/q/taken-back/': '误引'});
    expect(heir('/lectures/new/#taken-back')).toBe('/q/taken-back/');
    expect(heir('/q/taken-back/#cite')).toBe('/q/taken-back/');
  });
});

describe('idIn', () => {
  it('reads the id of a slide or quotation from each of its addresses, and from no other', () => {
    for (const address of ['/q/a/', '/q/a/a.json', '/embed/q/a/', '/s/a/', '/lectures/x/y/#a']) {
      expect(idIn(address)).toBe('a');
    }
    for (const address of ['/', '/sources/a/', '/q/a/#cite', '/transcripts/x/#L1', '/terms/#a']) {
      expect(idIn(address)).toBeUndefined();
    }
  });
});
