import {describe, expect, it} from 'vitest';

import {listPageAssets} from './pageAssets';

const moduleOf = (resource: string, source: string | null) => ({
  resource,
  originalSource: () => (source === null ? null : {source: () => source}),
});

describe('listPageAssets', () => {
  it('finds what the loader of files gave an address, and nothing else', () => {
    const assets = listPageAssets([
      moduleOf(
        '/site/docs/a.png',
        'export default __webpack_public_path__ + "assets/images/a-1.png";',
      ),
      moduleOf(
        '/site/docs/b.pdf?x',
        'export default __webpack_public_path__ + "assets/files/b-2.pdf";',
      ),
      moduleOf('/site/docs/small.png', 'export default "data:image/png;base64,AAAA"'),
      moduleOf('/site/src/page.tsx', 'const a = __webpack_public_path__ + "assets/images/c.png";'),
      moduleOf('/site/src/empty.ts', null),
      {},
    ]);
    expect([...assets]).toEqual([
      ['assets/images/a-1.png', '/site/docs/a.png'],
      ['assets/files/b-2.pdf', '/site/docs/b.pdf'],
    ]);
  });
});
