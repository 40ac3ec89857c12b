import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {readLecture} from './lecture';

import type {LectureFiles} from './lecture';

const page = (file: string, text: string, runningHeads: Record<string, string> = {}) => ({
  file,
  text,
  runningHeads,
});

const files = (pages: LectureFiles['pages'], transcript: string): LectureFiles => ({
  pages,
  transcript: {file: 'transcripts/t.md', text: transcript},
});

const PAGES = [
  page('a.mdx', '# 题 {/* #cover */}\n\n作者\n'),
  page(
    'b.mdx',
    '# （一）\n\n## 座谈 {/* #picture */}\n\n- 甲\n\n## 座谈 {/* #words */}\n\n- 乙\n- 丙\n',
    {
      picture: '图片',
    },
  ),
];
const TRANSCRIPT = '题\n\n作者\n\n（一）\n座谈\n- 甲\n\n座谈\n- 乙\n- 丙\n';

const edited = (index: number, from: string, to: string): LectureFiles =>
  files(
    PAGES.map((p, i) => (i === index ? {...p, text: p.text.replace(from, to)} : p)),
    TRANSCRIPT,
  );

describe('readLecture', () => {
  it('numbers the slides in order and finds the lines each shows', () => {
    const {lecture, problems} = readLecture(files(PAGES, TRANSCRIPT));
    expect(problems).toEqual([]);
    expect(lecture.slides.map(({id, number, title, part}) => [id, number, title, part])).toEqual([
      ['cover', 1, '题', 0],
      ['picture', 2, '图片', 1],
      ['words', 3, '座谈', 1],
    ]);
    expect([...lecture.ranges]).toEqual([
      ['cover', {first: 1, last: 3}],
      ['picture', {first: 5, last: 7}],
      ['words', {first: 9, last: 11}],
    ]);
  });

  it('tells a changed line from the words the transcript has', () => {
    expect(readLecture(edited(1, '乙', '已')).problems).toMatchInlineSnapshot(`
      [
        {
          "file": "b.mdx",
          "found": "“已” stands where line 10 of transcripts/t.md has “乙”",
          "line": 9,
          "mend": "restore the lecturer’s words; what the editor adds goes into <EditorNote>, and one line of the transcript is one paragraph, heading or list item",
        },
      ]
    `);
  });

  it('tells an added line', () => {
    expect(readLecture(edited(1, '- 丙', '- 丙\n- 丁')).problems).toMatchObject([
      {file: 'b.mdx', line: 11, found: '“丁” is not in transcripts/t.md at this place'},
    ]);
  });

  it('tells a missing line and where it belongs', () => {
    expect(readLecture(edited(1, '- 乙\n', '')).problems).toMatchInlineSnapshot(`
      [
        {
          "file": "transcripts/t.md",
          "found": "no slide shows “乙”",
          "line": 10,
          "mend": "put it back on its slide, near b.mdx:9",
        },
      ]
    `);
  });

  it('tells a missing line where the lecture shows none at all', () => {
    expect(readLecture(files([], '甲\n')).problems).toMatchObject([
      {file: 'transcripts/t.md', line: 1, mend: 'put it on its slide, in a page of the lecture'},
    ]);
  });

  it('tells slides in another order than the transcript’s', () => {
    const moved = edited(
      1,
      '- 甲\n\n## 座谈 {/* #words */}\n\n- 乙',
      '- 乙\n\n## 座谈 {/* #words */}\n\n- 甲',
    );
    expect(readLecture(moved).problems.map(({file}) => file)).toEqual(
      expect.arrayContaining(['b.mdx']),
    );
  });

  it('reports ids off the pattern, ids used twice and running heads for no slide, in one go', () => {
    const {problems} = readLecture(
      files(
        [
          page('a.mdx', '# 甲 {/* #Cover */}\n', {}),
          page('b.mdx', '# 乙 {/* #b */}\n\n## 丙 {/* #b */}\n', {bb: '丙'}),
          page('c.mdx', '丁\n', {c: '丁'}),
        ],
        '甲\n乙\n丙\n丁\n',
      ),
    );
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "file": "a.mdx",
          "found": "“Cover” is not an id",
          "line": 1,
          "mend": "use lower-case ASCII words joined by single hyphens, starting with a letter, such as "model-workers-words"",
        },
        {
          "file": "b.mdx",
          "found": "the slide id “b” is taken by b.mdx:1",
          "line": 3,
          "mend": "choose another id: one id means one slide of the lecture, on every page that shows it",
        },
        {
          "file": "b.mdx",
          "found": "running_heads names “bb”, but the page's slides are b, b",
          "mend": "correct the name or remove the entry",
        },
        {
          "file": "c.mdx",
          "found": "the page shows words of the lecture but no slide",
          "line": 1,
          "mend": "give the heading of each slide an id: ## 标题 {/* #short-english-words */}",
        },
        {
          "file": "c.mdx",
          "found": "running_heads names “c”, but the page's slides are none",
          "mend": "correct the name or remove the entry",
        },
      ]
    `);
  });

  it('asks for a running head where a slide’s heading is the editor’s', () => {
    const end = page('a.mdx', '# <EditorNote inline>结束</EditorNote> {/* #end */}\n\n甲\n');
    expect(readLecture(files([end], '甲\n')).problems).toMatchInlineSnapshot(`
      [
        {
          "file": "a.mdx",
          "found": "the slide “end” has neither words of the lecture nor a running head for a title",
          "line": 1,
          "mend": "name it in the page's front matter: running_heads: {end: 短标题}",
        },
      ]
    `);
  });

  it('does not report the words of a malformed page as missing too', () => {
    const {problems} = readLecture(files([page('a.mdx', '# 题 {/* #cover */}\n\n<b>\n')], '题\n'));
    expect(problems.map(({found}) => found)).toEqual([
      expect.stringContaining('not well-formed MDX'),
    ]);
  });

  it('finds any one character changed, dropped or added on a page', () => {
    const line = fc.stringMatching(/^[一-龥]{2,12}$/u);
    fc.assert(
      fc.property(
        fc.array(line, {minLength: 2, maxLength: 12}),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('change', 'drop', 'add'),
        (lines, lineSeed, charSeed, how) => {
          const at = lineSeed % lines.length;
          const text = lines[at] ?? '';
          const char = charSeed % text.length;
          const rest = text.slice(how === 'add' ? char : char + 1);
          const mutated = lines.map((line, index) =>
            index === at ? `${text.slice(0, char)}${how === 'drop' ? '' : 'x'}${rest}` : line,
          );
          const shown = (words: readonly string[]) =>
            `# <EditorNote inline>页</EditorNote> {/* #s */}\n\n${words.map((w) => `- ${w}`).join('\n')}\n`;
          const read = (words: readonly string[]) =>
            readLecture(files([page('p.mdx', shown(words), {s: '页'})], lines.join('\n'))).problems;
          expect(read(lines)).toEqual([]);
          expect(read(mutated)).not.toEqual([]);
        },
      ),
    );
  });
});
