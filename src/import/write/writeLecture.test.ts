import {describe, expect, it} from 'vitest';

import {readLecture} from '../../knowledge/lecture';
import {readFormer} from './former';
import {writeLecture} from './writeLecture';

import type {Block, ImportedDocument, ImportedSlide} from '../document';
import type {WrittenLecture} from './writeLecture';

const item = (text: string): Block => ({kind: 'item', depth: 0, runs: [{text}]});
const slide = (title: string | undefined, ...blocks: Block[]): ImportedSlide => ({
  ...(title !== undefined && {title: [{text: title}]}),
  blocks,
  notes: [],
});
const deck = (...slides: ImportedSlide[]): ImportedDocument => ({slides, omissions: []});
const FIRST = deck(
  slide('讲座', item('某某大学 张小明')),
  slide('一、认识', item('甲甲甲'), item('乙乙乙'), item('丙丙丙')),
  slide('一、认识', item('丁丁丁')),
  slide('二、行动', item('戊戊戊')),
  slide('二、行动', item('己己己')),
);

/** The pages of a written lecture, by name. */
function pagesOf({files}: WrittenLecture): Map<string, string> {
  return new Map(
    [...files].flatMap(([name, content]) => {
      const page = /^docs\/lectures\/a\/(.+)\.mdx$/u.exec(name)?.[1];
      return page === undefined ? [] : [[page, String(content)]];
    }),
  );
}

/** What is wrong between the pages and the transcript. */
function problemsOf(written: WrittenLecture): string[] {
  return readLecture({
    pages: [...pagesOf(written)].map(([file, text]) => ({file, text, runningHeads: {}})),
    transcript: {file: 't', text: String(written.files.get('transcripts/a.md'))},
  }).problems.map(({found}) => found);
}

describe('a lecture that is imported', () => {
  it('has pages that agree with its transcript', () => {
    const written = writeLecture('a', FIRST, 'a');
    expect([...pagesOf(written).keys()]).toEqual(['index', 'part-1', 'part-2']);
    expect(problemsOf(written)).toEqual([]);
    expect(pagesOf(written).get('index')).toContain('lecturer: 张小明\ninstitution: 某某大学\n');
  });

  it.each([
    [
      'lists that count',
      [1, 2, 3].map((at): Block => ({
        kind: 'item',
        depth: 0,
        number: `${at}.`,
        runs: [{text: '甲'}],
      })),
    ],
    [
      'lists that begin anew',
      ['1.', '2.', '1.', '7.'].map((number): Block => ({
        kind: 'item',
        depth: 0,
        number,
        runs: [{text: '甲'}],
      })),
    ],
    [
      'numbers of other kinds',
      ['（一）', '①', 'a.', '01.', '1)'].map((number): Block => ({
        kind: 'item',
        depth: 0,
        number,
        runs: [{text: '甲'}],
      })),
    ],
    [
      'lists in lists',
      [0, 2, 1, 2, 0, 1].map((depth, at): Block => ({
        kind: 'item',
        depth,
        ...(at % 2 === 0 && {number: '3.'}),
        runs: [{text: '- 甲'}],
      })),
    ],
    [
      'what looks like a list',
      ['- 甲', '1. 乙', '> 丙', '# 丁', '---', '+ 戊', ':::note', '| a |'].map((text): Block => ({
        kind: 'paragraph',
        runs: [{text}],
      })),
    ],
    [
      'tables',
      [
        {
          kind: 'table',
          rows: [
            [{runs: [{text: '| 甲'}], columns: 2}],
            [{runs: []}, {runs: [{text: '- 乙', strong: true}]}],
          ],
        },
      ],
    ],
  ] as [string, Block[]][])('keeps the words of %s', (_, blocks) => {
    expect(problemsOf(writeLecture('a', deck(slide('题', ...blocks)), 'a'))).toEqual([]);
  });

  it('writes no word that it withholds', () => {
    const {files} = writeLecture('a', deck(slide('讲座', item('手机 \u00313812345678'))), 'a');
    expect([...files.values()].join('')).not.toContain('12345678');
  });
});

describe('a lecture that is revised', () => {
  const former = pagesOf(writeLecture('a', FIRST, 'a'));
  const edit = (page: string, from: string, to: string) => {
    former.set(page, (former.get(page) ?? '').replace(from, to));
  };
  edit('part-1', '甲甲甲', '<Quotation id="q1" source="s">甲甲甲</Quotation>');
  edit(
    'part-1',
    '- 丙丙丙',
    '- <Quotation id="q2" source="s">丙丙丙</Quotation>\n\n<EditorNote>注。</EditorNote>',
  );
  edit('part-1', '{/* #a-03 */}', '{/* #renamed */}');
  edit('part-2', '己己己', '<Quotation id="q3" source="s">己己己</Quotation>');
  const revise = (...slides: ImportedSlide[]) =>
    writeLecture('a', deck(...slides), 'a', readFormer(former));

  it('stays as the editor left it where no word has changed', () => {
    const written = revise(...FIRST.slides);
    expect(written.lost).toEqual([]);
    expect(pagesOf(written).get('part-1')).toContain('#renamed');
    expect(pagesOf(written).get('part-1')).toContain('<EditorNote>注。</EditorNote>');
    expect(problemsOf(written)).toEqual([]);
  });

  it('keeps ids, quotations and notes whose words still stand, and names the others', () => {
    const written = revise(
      ...FIRST.slides.slice(0, 1),
      slide('新的一张', item('新')),
      slide('一、认识', item('甲甲甲'), item('乙乙'), item('新')),
      slide('一、认识', item('丁丁丁'), item('又')),
      slide('二、行动', item('戊戊戊')),
      slide('三、展望', item('庚')),
    );
    const page = pagesOf(written).get('part-1') ?? '';
    expect(page).toContain('{/* #a-02 */}');
    expect(page).toContain('- <Quotation id="q1" source="s">甲甲甲</Quotation>\n- 乙乙\n- 新');
    expect(page).toContain('{/* #renamed */}');
    expect([...pagesOf(written).keys()]).toEqual(['index', 'part-1', 'part-2', 'part-3']);
    expect(pagesOf(written).get('index')).toContain('{/* #a-06 */}');
    expect(written.lost).toEqual([
      'the quotation “q2” of the slide “a-02”',
      'the note “注。” of the slide “a-02”',
      'the slide “a-05” itself; its address wants a redirect',
    ]);
    expect(problemsOf(written)).toEqual([]);
  });
});
