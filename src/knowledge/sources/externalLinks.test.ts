import {describe, expect, it} from 'vitest';

import {parseMdx} from '../markdown';
import {findExternalLinks} from './externalLinks';

const urls = (mdx: string) => findExternalLinks(parseMdx(mdx)).map(({url}) => url);

describe('findExternalLinks', () => {
  it('finds a page’s links to other sites with their lines, and no other links', () => {
    const page = parseMdx(
      '[甲](/a/)\n\n<EditorNote>[乙](https://example.org)</EditorNote> [丙](#c)',
    );
    expect(findExternalLinks(page)).toEqual([{url: 'https://example.org', line: 3}]);
  });

  it.each([
    ['[甲][a]\n\n[a]: https://example.org/a', 'https://example.org/a'],
    ['![甲](https://example.org/a.png)', 'https://example.org/a.png'],
    ['<a href="https://example.org/">甲</a>', 'https://example.org/'],
    ["<a href={'https://example.org/'}>甲</a>", 'https://example.org/'],
    ["<a {...{href: 'https://example.org/'}}>甲</a>", 'https://example.org/'],
    ['{<a href="https://example.org/">甲</a>}', 'https://example.org/'],
    ["export const at = 'https://example.org/'", 'https://example.org/'],
    ['<Link to="//example.org/">甲</Link>', '//example.org/'],
    ['<img src="https://example.org/a.png" />', 'https://example.org/a.png'],
    ['[甲](//example.org)', '//example.org'],
    ['[甲](/\\\\example.org)', '/\\example.org'],
    ['[甲](mailto:a@example.org)', 'mailto:a@example.org'],
    ['[甲](tel:123)', 'tel:123'],
    ['[甲](javascript:alert)', 'javascript:alert'],
    ['[甲](data:text/html,a)', 'data:text/html,a'],
    ['<a href="java\tscript:alert">甲</a>', 'java\tscript:alert'],
  ])('finds %s', (mdx, url) => {
    expect(urls(mdx)).toEqual([url]);
  });

  it('takes neither bare addresses for links, which they are not, nor the site’s own files', () => {
    expect(
      urls(
        '见https://example.org/甲。www.example.org a@example.org [乙](pathname:///a.json) [丙](./b.mdx)',
      ),
    ).toEqual([]);
    expect(
      urls('<Quotation id="a" phrase="甲：乙">丙</Quotation><EditorNote inline>丁</EditorNote>'),
    ).toEqual([]);
  });
});
