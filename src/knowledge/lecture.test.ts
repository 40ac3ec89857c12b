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

  it('reports a changed line from the words the transcript has', () => {
    expect(readLecture(edited(1, '乙', '已')).problems).toMatchInlineSnapshot(`
      [
        {
          "file": "b.mdx",
          "fix": "restore the lecturer’s words; what the editor adds goes into <EditorNote>, and one line of the transcript is one paragraph, heading or list item",
          "found": "“已” stands where line 10 of transcripts/t.md has “乙”",
          "line": 9,
        },
      ]
    `);
  });

  it('reports an added line', () => {
    expect(readLecture(edited(1, '- 丙', '- 丙\n- 丁')).problems).toMatchObject([
      {file: 'b.mdx', line: 11, found: '“丁” is not in transcripts/t.md at this place'},
    ]);
  });

  it('reports a missing line and where it belongs', () => {
    expect(readLecture(edited(1, '- 乙\n', '')).problems).toMatchInlineSnapshot(`
      [
        {
          "file": "transcripts/t.md",
          "fix": "put it back on its slide, near b.mdx:9",
          "found": "no slide shows “乙”",
          "line": 10,
        },
      ]
    `);
  });

  it('reports a missing line where the lecture shows none at all', () => {
    expect(readLecture(files([], '甲\n')).problems).toMatchObject([
      {file: 'transcripts/t.md', line: 1, fix: 'put it on its slide, in a page of the lecture'},
    ]);
  });

  it('reports slides in another order than the transcript’s', () => {
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
          "fix": "use lower-case ASCII words joined by single hyphens, starting with a letter, such as "model-workers-words"",
          "found": "“Cover” is not an id",
          "line": 1,
        },
        {
          "file": "b.mdx",
          "fix": "choose another id: one id means one slide of the lecture, on every page that shows it",
          "found": "the slide id “b” is taken by b.mdx:1",
          "line": 3,
        },
        {
          "file": "b.mdx",
          "fix": "correct the name or remove the entry",
          "found": "running_heads names “bb”, but the page's slides are b, b",
        },
        {
          "file": "c.mdx",
          "fix": "give the heading of each slide an id: ## 标题 {/* #short-english-words */}",
          "found": "the page shows words of the lecture but no slide",
          "line": 1,
        },
        {
          "file": "c.mdx",
          "fix": "correct the name or remove the entry",
          "found": "running_heads names “c”, but the page's slides are none",
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
          "fix": "name it in the page's front matter: running_heads: {end: 短标题}",
          "found": "the slide “end” has neither words of the lecture nor a running head for a title",
          "line": 1,
        },
      ]
    `);
  });

  it('does not report the words and slides of a malformed page as missing too', () => {
    const {problems} = readLecture(
      files([page('a.mdx', '# 题 {/* #cover */}\n\n<b>\n', {cover: '面'})], '题\n'),
    );
    expect(problems.map(({found}) => found)).toEqual([
      expect.stringContaining('not well-formed MDX'),
    ]);
  });

  /** What stops a lecture of one line, which stands on a page in this way. */
  const stops = (transcript: string, text: string): string[] =>
    readLecture(
      files(
        [page('p.mdx', `# <EditorNote inline>页</EditorNote> {/* #s */}\n\n${text}\n`, {s: '页'})],
        transcript,
      ),
    ).problems.map(({found, fix}) => `${found} | ${fix}`);

  it.each([
    ['1~3岁，4~6岁'],
    ['比例1:100:50，:smile: :a[b]'],
    ['- [ ] 未办'],
    ['见https://example.org/甲。后面的话'],
    ['写信给a@b.example，或www.example.org'],
    ['3. 第三'],
    ['- 3. 第三'],
    ['1986. 那一年'],
    ['::甲[乙]'],
    ['2**3 和 4_5_6'],
  ])('takes %s as it stands', (line) => {
    expect(stops(line, line)).toEqual([]);
  });

  it('takes the numbers of a list as words', () => {
    expect(stops('3. 甲\n4. 乙', '3. 甲\n4. 乙')).toEqual([]);
    expect(stops('1. 甲\n1. 乙', '1. 甲\n1. 乙')).toEqual([
      '“2. 乙” stands where line 2 of transcripts/t.md has “1. 乙” | Markdown counts the items of a list on from the first one’s number, with a full stop; write “1\\.” at the beginning of a paragraph of its own',
    ]);
    expect(stops('1. 甲\n4. 乙', '1. 甲\n1. 乙')).toHaveLength(1);
    expect(stops('3) 甲', '3) 甲')).toMatchObject([expect.stringContaining('write “3\\)”')]);
    expect(stops('3) 甲', '3\\) 甲')).toEqual([]);
    expect(stops('甲', '3. <EditorNote inline>注</EditorNote>\n\n甲')).toMatchObject([
      expect.stringContaining('“3.” is not in transcripts/t.md at this place'),
    ]);
  });

  it.each([
    ['5*3*2', '\\*'],
    ['a`b`c', '\\`'],
    ['# 题', '\\#'],
    ['+ 甲', '\\+'],
    ['> 甲', '\\>'],
    ['A&nbsp;B', '\\&'],
    ['甲&amp;乙', '\\&'],
    ['a\\*b', '\\\\'],
    ['_甲_ 乙', '\\_'],
  ])('says how to write %s, which Markdown takes as markup', (line, escaped) => {
    const [stop] = stops(line, line);
    expect(stop).toContain(`“${line}”`);
    expect(stop).toContain(`as markup; write ${escaped} where it is the lecturer’s own sign`);
  });

  it.each([
    ['甲[^1]\n\n[^1]: 注', 'a footnote ([^…])'],
    ['```\n甲\n```', 'a code block'],
    ['![甲](a.png)', 'a picture (![…])'],
    ['~~甲~~', 'struck-through words (~~…~~)'],
    ['甲\n\n***', 'a rule across the page (---, *** or ___)'],
    ['[甲]: 乙', 'a link definition ([…]: …), which no reader sees'],
    [':::note[乙]\n\n甲\n\n:::', 'an admonition (:::)'],
    ['甲{1 + 1}', 'an expression ({…})'],
    ['{"甲"}', 'an expression ({…})'],
    ['<del>甲</del>', 'struck-through words'],
    ['<img src="a.png" alt="甲" />', 'a picture, a film or a frame'],
    ['<pre>甲</pre>', 'a code block'],
  ])('calls what is not supported by its name: %s', (text, name) => {
    expect(
      stops('甲', text).filter((stop) => !stop.startsWith(name.split(' (')[0] ?? name)),
    ).toEqual([]);
    expect(stops('甲', text)[0]).toContain(
      `${name} stands among the lecturer’s words; this is not supported there`,
    );
    // What an editor adds is not compared.
    expect(stops('甲', `甲\n\n<EditorNote>\n\n${text}\n\n</EditorNote>`)).toEqual([]);
  });

  it.each([
    [
      '工\u200B会',
      '工会',
      'after “工” the page has U+200B ZERO WIDTH SPACE, the transcript nothing',
    ],
    ['工会', '工\u00AD会', 'after “工” the page has nothing, the transcript U+00AD SOFT HYPHEN'],
    [
      'caf\u00E9',
      'cafe\u0301',
      'the page has U+00E9 “é”, the transcript U+0065 “e” and U+0301 (a combining mark, “◌\u0301”)',
    ],
    [
      '\u2F2F会',
      '工会',
      'the page has U+2F2F KANGXI RADICAL “⼯”, a form of “工”, the transcript U+5DE5 “工”',
    ],
    ['\uFEFF工会', '工会', 'the page has U+FEFF ZERO WIDTH NO-BREAK SPACE, the transcript nothing'],
    ['邊\u{E0100}', '邊', 'the page has U+E0100 VARIATION SELECTOR-17, the transcript nothing'],
    ['工会\u202E', '工会', 'the page has U+202E RIGHT-TO-LEFT OVERRIDE, the transcript nothing'],
    ['а', 'a', 'the page has U+0430 “а”, the transcript U+0061 “a”'],
    ['五–六', '五—六', 'the page has U+2013 “–”, the transcript U+2014 “—”'],
    ['工会\u0000', '工会', 'the page has U+FFFD REPLACEMENT CHARACTER, the transcript nothing'],
  ])('names the characters that cannot be told apart: %j for %j', (shown, spoken, names) => {
    expect(stops(`开头\n${spoken}`, `开头\n\n${shown}`)[0]).toContain(names);
  });

  it('compares the bold, except in headings', () => {
    expect(stops('甲**乙**丙', '甲**乙**丙')).toEqual([]);
    expect(stops('甲**乙**丙', '甲乙**丙**')).toEqual([
      '“甲乙**丙**” stands where line 1 of transcripts/t.md has “甲**乙**丙”: not the same words are bold | make bold what the lecturer did, with ** before and after it, and nothing else',
    ]);
    expect(stops('**甲**', '甲')).toHaveLength(1);
    expect(stops('**甲**', '## 甲 {/* #a */}')).toEqual([]);
  });

  it('reads a table cell by cell', () => {
    const table = '| 甲 | 乙 |\n| --- | --- |\n| 丙 | **丁** |';
    expect(stops('甲\n乙\n丙\n**丁**', table)).toEqual([]);
    expect(stops('甲\n乙\n丙', table)).toHaveLength(1);
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
