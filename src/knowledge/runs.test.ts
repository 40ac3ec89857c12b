import {describe, expect, it} from 'vitest';

import {parseMdx} from './markdown';
import {readRuns} from './runs';

describe('readRuns', () => {
  it('keeps words in code, bold within bold and a line break as a space', () => {
    expect(readRuns(parseMdx('甲`乙`**丙*丁***\\\n戊'))).toEqual([
      {text: '甲'},
      {text: '乙'},
      {text: '丙', strong: true},
      {text: '丁', strong: true},
      {text: ' '},
      {text: '戊'},
    ]);
  });

  it('leaves out elements marked with another voice, and keeps those marked as the lecture’s', () => {
    const page =
      '甲<b data-voice="source">乙</b><b data-voice="lecture">丙</b><b {...x}>丁</b><>戊</>';
    expect(readRuns(parseMdx(page)).map(({text}) => text)).toEqual(['甲', '丙', '丁', '戊']);
  });
});
