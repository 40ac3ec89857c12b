import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {checkLedger} from './checkLedger';
import {extendLedger} from './extendLedger';
import {readLedger} from './ledger';
import {planRedirects} from './planRedirects';

const FILE = 'permalinks.yml';
const read = (text: string) => readLedger({file: FILE, text});

const LEDGER = `addresses:
  /a/: docs/a.mdx
  /a/#one: docs/a.mdx
  /q/x/: docs/lectures/l/p.mdx
  /q/x/x.json: docs/lectures/l/p.mdx
  /lectures/l/p/#x: docs/lectures/l/p.mdx
`;

describe('readLedger', () => {
  it('reads addresses, redirects and withdrawals, and where they stand', () => {
    const {ledger, lines, problems} = read(
      `${LEDGER}redirects:\n  /a/: /b/\nwithdrawn:\n  /q/x/: 误引\n`,
    );
    expect(problems).toEqual([]);
    expect(ledger.addresses.get('/a/#one')).toBe('docs/a.mdx');
    expect(ledger.redirects).toEqual(new Map([['/a/', '/b/']]));
    expect(ledger.withdrawn).toEqual(new Map([['/q/x/', '误引']]));
    expect(lines.get('/q/x/')).toBe(10);
  });

  it('takes an empty ledger, and empty sections', () => {
    expect(read('').problems).toEqual([]);
    expect(read('addresses:\nredirects: {}\n').problems).toEqual([]);
  });

  it('still reads redirects under the name they had', () => {
    expect(read('heirs:\n  /a/: /b/\n').ledger.redirects).toEqual(new Map([['/a/', '/b/']]));
  });

  it.each([
    ['addresses: [', 'not well-formed YAML'],
    ['- /a/', 'the ledger is not a map'],
    ['adresses: {}', 'the ledger has “adresses”; it may have addresses, redirects, withdrawn'],
    ['? [a]\n: b', 'the ledger has “”'],
    ['redirects: /a/', 'redirects is not a map'],
    ['redirects:\n  a: /b/', 'an entry of redirects is not of the form'],
    ['redirects:\n  /a/: ""', 'an entry of redirects is not of the form'],
    ['redirects:\n  /a/: [b]', 'an entry of redirects is not of the form'],
    ['redirects:\n  [a]: b', 'an entry of redirects is not of the form'],
  ])('reports what is wrong with “%s”', (text, found) => {
    const [problem] = read(text).problems;
    expect(problem?.found).toContain(found);
    expect(problem?.fix).toContain('one entry on a line');
  });
});

describe('extendLedger', () => {
  it('adds what is new in its place, and keeps what stands there with its comments', () => {
    const text = extendLedger(
      `${LEDGER}redirects:\n  # moved in spring\n  /old/: /a/\n`,
      new Map([
        ['/a/#two', 'docs/a.mdx'],
        ['/a/', 'docs/moved.mdx'],
      ]),
    );
    expect(text).toContain('  /a/: docs/moved.mdx\n  /a/#one: docs/a.mdx\n  /a/#two: docs/a.mdx\n');
    expect(text).toContain('# moved in spring\n  /old/: /a/');
  });

  it('begins a ledger, and fixes one without addresses', () => {
    const published = new Map([['/', 'src/pages/index.tsx']]);
    expect(read(extendLedger('', published)).ledger.addresses).toEqual(published);
    expect(read(extendLedger('redirects: {}\n', published)).ledger.addresses).toEqual(published);
  });

  it('loses no address, whatever is published, and changes nothing the second time', () => {
    const address = fc.stringMatching(/^\/(?:[a-z0-9-]{1,8}\/){0,3}(?:#[A-Za-z0-9-]{1,8})?$/u);
    fc.assert(
      fc.property(fc.array(address), fc.array(address), (before, now) => {
        const asMap = (list: string[]) => new Map(list.map((at) => [at, 'docs/a.mdx']));
        const first = extendLedger('', asMap(before));
        const second = extendLedger(first, asMap(now));
        const kept = read(second).ledger.addresses;
        expect(new Set(kept.keys())).toEqual(new Set([...before, ...now]));
        expect(extendLedger(second, asMap([...before, ...now]))).toBe(second);
      }),
    );
  });
});

describe('checkLedger', () => {
  const check = (more: string, published: Record<string, string>) =>
    checkLedger(FILE, read(LEDGER + more), new Map(Object.entries(published)));

  it('names each page or quotation that is gone once, with all that went with it, and the fix', () => {
    expect(check('', {})).toEqual([
      {
        file: FILE,
        found: '/a/, published from docs/a.mdx, is gone, and with it /a/#one',
        fix: 'restore it, or name the address that takes its place under redirects: “/a/: /new/address/” (what follows from it needs no line of its own, where the new address has the same)',
      },
      {
        file: FILE,
        found:
          '/q/x/, published from docs/lectures/l/p.mdx, is gone, and with it /q/x/x.json, /lectures/l/p/#x',
        fix: 'restore it, or name the address that takes its place under redirects: “/q/x/: /new/address/” (what follows from it needs no line of its own, where the new address has the same); a quotation that is taken back is named under withdrawn instead: “/q/x/: 撤下的原因”',
      },
    ]);
  });

  const A = {'/a/': 'docs/a.mdx', '/a/#one': 'docs/a.mdx'};
  const X = {
    '/q/x/': 'docs/lectures/l/p.mdx',
    '/q/x/x.json': 'docs/lectures/l/p.mdx',
    '/lectures/l/p/#x': 'docs/lectures/l/p.mdx',
  };

  it('is content where everything is published, or has a redirect, or is withdrawn', () => {
    expect(check('', {...A, ...X})).toEqual([]);
    expect(check('redirects:\n  /a/: /b/\n', {...X, '/b/': 'docs/b.mdx'})).toEqual([]);
    const withdrawn = {'/q/x/': FILE, '/q/x/x.json': FILE};
    expect(check('withdrawn:\n  /q/x/: 误引\n', {...A, ...withdrawn})).toEqual([]);
  });

  it.each([
    ['redirects:\n  /a/: /q/x/\n', '/a/ has a redirect, but is published from docs/a.mdx'],
    ['redirects:\n  /z/: /a/\n', '/z/ has a redirect, but was never published'],
    ['withdrawn:\n  /a/: 误\n', '/a/ is withdrawn, but is no quotation that was published'],
    ['withdrawn:\n  /q/y/: 误\n', '/q/y/ is withdrawn, but is no quotation that was published'],
    [
      'withdrawn:\n  /q/x/: 误\n',
      '/q/x/ is withdrawn, but is published from docs/lectures/l/p.mdx',
    ],
  ])('finds fault with “%s”', (more, found) => {
    expect(check(more, {...A, ...X})).toEqual([
      expect.objectContaining({file: FILE, line: 8, found}),
    ]);
  });

  it('finds fault with a redirect that is no address, and with a file in the place of a page', () => {
    expect(check('redirects:\n  /a/: /b/\n', X).map(({found}) => found)).toContain(
      '/a/ redirects to /b/, which is no page or anchor of the site',
    );
    expect(check('redirects:\n  /a/: /q/x/x.json\n', X).map(({found}) => found)).toContain(
      '/a/ redirects to /q/x/x.json, which is no page or anchor of the site',
    );
    expect(
      check('redirects:\n  /q/x/x.json: /a/\n', {...A, '/q/x/': '', '/lectures/l/p/#x': ''}).map(
        ({found}) => found,
      ),
    ).toContain('/q/x/x.json redirects to /a/, which is no file of the site');
  });
});

describe('planRedirects', () => {
  it('redirects pages, leads anchors, and serves files, embeddings and short addresses again', () => {
    const addresses = [
      '/a/',
      '/a/#one',
      '/a/#two',
      '/b/#old',
      '/q/x/',
      '/q/x/x.json',
      '/embed/q/x/',
      '/s/old/',
      '/lost/',
    ];
    const ledger = {
      addresses: new Map(addresses.map((address) => [address, 'docs/a.mdx'])),
      redirects: new Map([
        ['/a/', '/b/'],
        ['/a/#two', '/q/y/'],
        ['/b/#old', '/b/#one'],
        ['/q/x/', '/q/y/'],
        ['/s/old/', '/s/new/'],
      ]),
      withdrawn: new Map<string, string>(),
    };
    const published = new Map(
      ['/b/', '/b/#one', '/q/y/', '/q/y/y.json', '/embed/q/y/', '/s/new/'].map((address) => [
        address,
        '',
      ]),
    );
    expect(planRedirects(ledger, published)).toEqual({
      pages: [
        {from: '/a/', to: '/b/'},
        {from: '/q/x/', to: '/q/y/'},
      ],
      anchors: {'/b/#two': '/q/y/', '/b/#old': '/b/#one'},
      files: [
        {from: '/q/x/x.json', to: '/q/y/y.json'},
        {from: '/embed/q/x/', to: '/embed/q/y/'},
        {from: '/s/old/', to: '/s/new/'},
      ],
    });
  });
});
