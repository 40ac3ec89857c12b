import {expect, it} from 'vitest';

import {parseMdx} from '../markdown';
import {findExternalLinks} from './externalLinks';

it('finds a page’s links to other sites with their lines, and no other links', () => {
  const page = parseMdx('[甲](/a/)\n\n<EditorNote>[乙](https://example.org)</EditorNote> [丙](#c)');
  expect(findExternalLinks(page)).toEqual([{url: 'https://example.org', line: 3}]);
});
