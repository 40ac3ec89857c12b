import {expect, it} from 'vitest';

import {MissingFile} from '@site/src/offline/savedLecture';

import {explainFailure} from './explainFailure';

it.each<[string, Error, string]>([
  ['a file is missing', new MissingFile('x'), '有的文件没有取到'],
  ['there is no network', new TypeError('Failed to fetch'), '没有网络'],
  ['there is no room', new DOMException('', 'QuotaExceededError'), '空间不够'],
  ['the browser refuses', new DOMException('', 'SecurityError'), '浏览器不能保存'],
])('says it plainly where %s', (_what, error, words) => {
  expect(explainFailure(error)).toContain(words);
});
