import {describe, expect, it} from 'vitest';

import {listAddresses} from './addresses';

describe('listAddresses', () => {
  it('lists what is published without the site’s base, each with its file', () => {
    const addresses = listAddresses(
      {
        pages: [{href: '/kb/terms/', file: 'docs/terms.mdx', ids: ['niang']}],
        staticFiles: ['img/favicon.svg'],
        lectures: [],
        sources: [],
        quotations: [],
        withdrawn: ['gone'],
        ledgerFile: 'permalinks.yml',
      },
      '/kb/',
    );
    expect(addresses.get('/terms/#niang')).toBe('docs/terms.mdx');
    expect(addresses.get('/img/favicon.svg')).toBe('static/img/favicon.svg');
    expect(addresses.get('/q/gone/')).toBe('permalinks.yml');
    expect(addresses.get('/embed/q/gone/')).toBe('permalinks.yml');
    expect(addresses.has('/search/')).toBe(true);
    expect([...addresses.keys()].filter((address) => address.includes('kb'))).toEqual([]);
  });
});
