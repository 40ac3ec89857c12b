import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {readTranscript} from './transcript';

describe('readTranscript', () => {
  it('numbers every line, blank ones included', () => {
    const lines = readTranscript('一\n\n \n- 二\n');
    expect(lines.map(({number, text}) => [number, text])).toEqual([
      [1, '一'],
      [2, ''],
      [3, ''],
      [4, '二'],
    ]);
  });

  it('never joins lines that Markdown would make one paragraph', () => {
    expect(readTranscript('甲\n乙').map(({text}) => text)).toEqual(['甲', '乙']);
  });

  it('keeps the bold, also beside Chinese quotation marks and dashes', () => {
    const [line] = readTranscript('- ——**工会是“职工之家”。**');
    expect(line?.runs).toEqual([{text: '——'}, {text: '工会是“职工之家”。', strong: true}]);
    expect(line?.item).toBe(true);
  });

  it('takes every other sign as the lecturer’s', () => {
    const lines = [
      '5*3*2',
      '3. 甲',
      '# 题',
      'a\\*b &amp; <b>',
      '`甲` [乙](丙)',
      '* 甲',
      '2**3',
      '**',
      '**甲',
    ];
    expect(readTranscript(lines.join('\n')).map(({text}) => text)).toEqual(lines);
  });

  it('takes two asterisks between Latin letters or digits as signs', () => {
    expect(readTranscript('2**3 和 4**5')[0]?.runs).toEqual([{text: '2**3 和 4**5'}]);
  });

  it('leaves out the mark of the file’s encoding', () => {
    expect(readTranscript('\uFEFF甲')[0]?.text).toBe('甲');
  });

  it('reads an indented line as words, not as code', () => {
    expect(readTranscript('      工作上：')[0]?.text).toBe('工作上：');
  });

  it('gives as many lines as the file has, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[^\r\n]*$/u), {minLength: 1}), (lines) => {
        const read = readTranscript(`${lines.join('\n')}\n`);
        expect(read.map(({number}) => number)).toEqual(lines.map((_, index) => index + 1));
      }),
    );
  });
});
