import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {parseMdx} from '../../knowledge/markdown';
import {readRuns} from '../../knowledge/runs';
import {foldWhiteSpace, markBold, textOfRuns} from '../../knowledge/text';
import {readTranscript} from '../../knowledge/transcript';
import {escapeLineStart} from './inlineMdx';
import {writeLine} from './line';

import type {TextRun} from '../document';

const SIGNS = [
  ...Array.from('.)~*_:[](|`<>{}&#+-=!\\/@"\' \t$%^;,?01aé'),
  ...[
    '**',
    '1. ',
    '- ',
    '[^1]',
    '&amp;',
    'www.',
    'https://',
    'a\u0040b.cn',
    '${',
    '# ',
    '“甲”',
    '——',
  ],
  ...['<!--', '```', '---', ':::', ':note[', '](', '{/*', 'import ', 'export ', '甲乙', '。', '　'],
];
const run = fc.record(
  {
    text: fc
      .array(fc.constantFrom(...SIGNS), {minLength: 1, maxLength: 6})
      .map((all) => all.join('')),
    strong: fc.constant(true as const),
    link: fc.constant('https://example.org/a_(b)?c=1&copy=2'),
  },
  {requiredKeys: ['text']},
);

/** What a transcript and a page make of a line. */
function readBack({spoken, mdx}: ReturnType<typeof writeLine>) {
  const [line] = readTranscript(spoken);
  const [shown, ...others] = parseMdx(escapeLineStart(mdx)).children;
  const [heading] = parseMdx(`## ${mdx} {/* #a */}`).children;
  const [list] = parseMdx(`- ${escapeLineStart(mdx)}`).children;
  const [table] = parseMdx(`| ${mdx} | a |\n| --- | --- |`).children;
  const runs = shown ? readRuns(shown) : [];
  return {
    spoken: line?.text,
    spokenBold: markBold(line?.runs ?? []),
    shown: textOfRuns(runs),
    shownBold: markBold(runs),
    others: others.length,
    heading: heading && textOfRuns(readRuns(heading)),
    item: list && textOfRuns(readRuns(list)),
    cell:
      table?.type === 'table' &&
      table.children[0]?.children[0] &&
      textOfRuns(readRuns(table.children[0].children[0])),
  };
}

describe('a line of the lecture', () => {
  it('is read back from transcript and page as the same words, whatever signs it has', () => {
    fc.assert(
      fc.property(fc.array(run, {minLength: 1, maxLength: 4}), fc.boolean(), (runs, item) => {
        const words = foldWhiteSpace(runs.map(({text}) => text).join(''));
        fc.pre(words !== '' && !words.includes('**'));
        const read = readBack(writeLine(runs, item, () => undefined));
        expect(read).toMatchObject({
          spoken: words,
          shown: words,
          others: 0,
          heading: words,
          item: words,
          cell: words,
        });
        expect(read.shownBold).toBe(read.spokenBold);
      }),
      {numRuns: 300},
    );
  });

  it.each([
    [[{text: '甲'}, {text: '“乙”', strong: true}, {text: 'A'}], '甲**“乙”**A'],
    [[{text: 'A'}, {text: '“乙”', strong: true}, {text: '1'}], 'A**“乙”**1'],
    [[{text: '甲 '}, {text: ' 乙 ', strong: true}, {text: '丙'}], '甲 **乙** 丙'],
    [[{text: '- 甲'}], '- - 甲'],
  ] as [TextRun[], string][])('keeps the bold of %j', (runs, spoken) => {
    const omissions: string[] = [];
    const line = writeLine(runs, false, (what) => omissions.push(what));
    expect(line.spoken).toBe(spoken);
    const read = readBack(line);
    expect(read.shownBold).toBe(read.spokenBold);
    expect(omissions).toEqual([]);
  });

  it('keeps links', () => {
    const {mdx} = writeLine(
      [{text: '见'}, {text: '此', link: 'https://example.org/a?b=1&c=2'}],
      false,
      () => undefined,
    );
    expect(mdx).toBe('见[此](https://example.org/a?b=1&amp;c=2)');
  });

  it('says where the file’s own ** are taken for bold', () => {
    const omissions: string[] = [];
    const read = readBack(writeLine([{text: '甲**乙**丙'}], true, (what) => omissions.push(what)));
    expect(read).toMatchObject({spoken: '甲乙丙', shown: '甲乙丙', spokenBold: '甲**乙**丙'});
    expect(omissions[0]).toContain('the signs **');
  });
});
