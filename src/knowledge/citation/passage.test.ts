import {expect, it} from 'vitest';

import {citeGbt7714} from './gbt7714';
import {passageToCsl} from './passage';

const passage = {id: 'a', lecture: '讲稿', lecturer: '丁泽英', address: 'https://example.org/q/a/'};

it('cites a passage by the address of its own page, with the day where it is known', () => {
  expect(citeGbt7714(passageToCsl(passage), '2015')).toBe(
    '丁泽英. 讲稿[EB/OL]. https://example.org/q/a/.',
  );
  expect(citeGbt7714(passageToCsl({...passage, accessed: '2031-05-06'}), '2025')).toBe(
    '丁泽英. 讲稿[EB/OL]. [2031-05-06]. https://example.org/q/a/.',
  );
});
