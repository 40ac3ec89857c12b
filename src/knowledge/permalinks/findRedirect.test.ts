import {describe, expect, it} from 'vitest';

import {findRedirect, idIn} from './findRedirect';

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

function redirects(
  lines: Record<string, string>,
  gone: readonly string[] = [],
  withdrawn: Record<string, string> = {},
) {
  const ledger = {
    addresses: new Map(
      [...Object.keys(lines), ...gone].map((address) => [address, 'docs/x.mdx'] as const),
    ),
    redirects: new Map(Object.entries(lines)),
    withdrawn: new Map(Object.entries(withdrawn)),
  };
  return (address: string) => findRedirect(address, ledger, published);
}

describe('findRedirect', () => {
  it('gives the redirect that the ledger names, and the redirect of a redirect', () => {
    const redirect = redirects({'/old/': '/older/', '/older/': '/lectures/new/'});
    expect(redirect('/old/')).toBe('/lectures/new/');
  });

  it('gives none where the redirect is gone as well, or redirects go in a circle', () => {
    expect(redirects({'/old/': '/nowhere/'})('/old/')).toBeUndefined();
    expect(redirects({'/a/': '/c/', '/c/': '/a/'})('/a/')).toBeUndefined();
    expect(redirects({})('/old/')).toBeUndefined();
  });

  it('lets a page speak for its anchors: the same anchor where the redirect has it, else the page', () => {
    const redirect = redirects({'/lectures/old/': '/lectures/new/'});
    expect(redirect('/lectures/old/#kept')).toBe('/lectures/new/#kept');
    expect(redirect('/lectures/old/#lost')).toBe('/lectures/new/');
  });

  it('lets a page speak for its files, which bear its name', () => {
    const redirect = redirects({'/sources/one/': '/sources/two/'});
    expect(redirect('/sources/one/one.bib')).toBe('/sources/two/two.bib');
    expect(redirect('/sources/one/one.ris')).toBeUndefined();
  });

  it.each([
    ['/s/slide-a/', '/s/slide-b/'],
    ['/lectures/new/#slide-a', '/lectures/new/#slide-b'],
    ['/handouts/one/#slide-a', '/handouts/one/#slide-b'],
  ])('lets one line serve every address of a slide, be it for %s', (address, target) => {
    const redirect = redirects({[address]: target});
    expect(redirect('/s/slide-a/')).toBe('/s/slide-b/');
    expect(redirect('/lectures/new/#slide-a')).toBe('/lectures/new/#slide-b');
    expect(redirect('/handouts/one/#slide-a')).toBe('/handouts/one/#slide-b');
  });

  it('lets one line serve every address of a quotation', () => {
    const redirect = redirects({'/q/a/': '/q/b/'});
    expect(redirect('/q/a/')).toBe('/q/b/');
    expect(redirect('/q/a/#cite')).toBe('/q/b/#cite');
    expect(redirect('/q/a/a.json')).toBe('/q/b/b.json');
    expect(redirect('/q/a/a.bib')).toBeUndefined();
    expect(redirect('/embed/q/a/')).toBe('/embed/q/b/');
    expect(redirect('/handouts/one/#a')).toBe('/handouts/one/#b');
    // Where the lecture page has no such anchor, the quotation's own page has the words.
    expect(redirect('/lectures/new/#a')).toBe('/q/b/');
  });

  it('leads the short address of a slide on a removed page to where the page leads', () => {
    const redirect = redirects({'/lectures/old/': '/lectures/new/'}, [
      '/lectures/old/#gone',
      '/s/gone/',
    ]);
    expect(redirect('/s/gone/')).toBe('/lectures/new/');
  });

  it('leads what is left of a withdrawn quotation to its page', () => {
    const redirect = redirects({}, [], {'/q/taken-back/': '误引'});
    expect(redirect('/lectures/new/#taken-back')).toBe('/q/taken-back/');
    expect(redirect('/q/taken-back/#cite')).toBe('/q/taken-back/');
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

describe('slides of different lectures with the same id', () => {
  const files: Record<string, string> = {
    '/lectures/a/#end': 'a',
    '/s/end/': 'a',
    '/s/end/qr.svg': 'a',
    '/lectures/b/#end': 'b',
    '/s/b-end/': 'b',
    '/s/b-end/qr.svg': 'b',
    '/s/b-01/': 'b',
    '/lectures/b/#b-01': 'b',
  };
  const now = new Map(
    Object.entries({
      '/lectures/a/#last': 'a',
      '/s/last/': 'a',
      '/s/last/qr.svg': 'a',
      '/lectures/b/#last': 'b',
      '/s/b-last/': 'b',
      '/s/b-last/qr.svg': 'b',
      '/lectures/b/#first': 'b',
      '/s/first/': 'b',
    }).map(([address, lecture]) => [address, `docs/lectures/${lecture}/p.mdx`]),
  );
  const redirect = (lines: Record<string, string>) => {
    const ledger = {
      addresses: new Map(
        Object.entries(files).map(([address, id]) => [address, `docs/lectures/${id}/p.mdx`]),
      ),
      redirects: new Map(Object.entries(lines)),
      withdrawn: new Map<string, string>(),
    };
    return (address: string) => findRedirect(address, ledger, now);
  };

  it('are redirected each by its own line', () => {
    const both = redirect({
      '/lectures/a/#end': '/lectures/a/#last',
      '/lectures/b/#end': '/lectures/b/#last',
    });
    expect(both('/s/end/')).toBe('/s/last/');
    expect(both('/s/end/qr.svg')).toBe('/s/last/qr.svg');
    expect(both('/s/b-end/')).toBe('/s/b-last/');
    expect(both('/s/b-end/qr.svg')).toBe('/s/b-last/qr.svg');
    const one = redirect({'/lectures/b/#end': '/lectures/b/#last'});
    expect(one('/s/end/')).toBeUndefined();
    expect(one('/lectures/a/#end')).toBeUndefined();
  });

  it('may bear their lecture in their own ids', () => {
    expect(redirect({'/lectures/b/#b-01': '/lectures/b/#first'})('/s/b-01/')).toBe('/s/first/');
  });
});
