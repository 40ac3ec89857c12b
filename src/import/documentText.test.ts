import {expect, it} from 'vitest';

import {documentText} from './documentText';

it('a document as plain text has a line for each heading, paragraph, item and row', () => {
  const text = (words: string) => [{text: words}];
  expect(
    documentText({
      slides: [
        {
          title: text('题目'),
          notes: [],
          blocks: [
            {kind: 'paragraph', runs: text('一段')},
            {kind: 'item', depth: 0, number: '1.', runs: text('一条')},
            {kind: 'table', rows: [[{runs: text('甲')}, {runs: text('乙')}]]},
            {kind: 'picture', extension: 'png', data: new Uint8Array()},
          ],
        },
        {blocks: [{kind: 'paragraph', runs: text('又一段')}], notes: []},
      ],
      omissions: [],
    }),
  ).toBe('题目\n一段\n1. 一条\n甲\t乙\n又一段');
});
