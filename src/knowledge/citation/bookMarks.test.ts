import {expect, it} from 'vitest';

import {inBookMarks} from './bookMarks';

it.each([
  ['实践论', '《实践论》'],
  ['读《史记》', '《读〈史记〉》'],
  ['《读〈史记〉》札记', '《〈读《史记》〉札记》'],
  ['《史记》', '《史记》'],
  ['《甲》与《乙》', '《〈甲〉与〈乙〉》'],
])('puts %s into the marks of titles, those inside alternating', (title, marked) => {
  expect(inBookMarks(title)).toBe(marked);
});
