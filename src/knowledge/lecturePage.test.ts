import {describe, expect, it} from 'vitest';

import {readLecturePage} from './lecturePage';

const words = (mdx: string) => readLecturePage('page.mdx', mdx).lines?.map(({text}) => text);

describe('readLecturePage', () => {
  it('reads headings, paragraphs and list items as lines with their place in the file', () => {
    const page = `---
title: 题
---

# 一、认识 {/* #meaning */}

- “两个信赖”：**真正**信赖

作风上：
`;
    expect(readLecturePage('page.mdx', page)).toMatchObject({
      lines: [
        {text: '一、认识', line: 5, slide: 'meaning'},
        {text: '“两个信赖”：真正信赖', line: 7},
        {text: '作风上：', line: 9},
      ],
      problems: [],
    });
  });

  it('says how to begin a line with a word of JavaScript’s', () => {
    expect(readLecturePage('p.mdx', 'import 是进口').problems[0]?.fix).toContain('&#105;mport');
    expect(words('&#105;mport 是进口')).toEqual(['import 是进口']);
  });

  it('leaves out what the editor and the source say, in a line and between lines', () => {
    expect(
      words(`甲<EditorNote inline>〔2013年〕</EditorNote>乙

<EditorNote>编者的话</EditorNote>

<EditorNote>
  编者的

  两段话
</EditorNote>

<p data-voice="source">原文</p>

丙`),
    ).toEqual(['甲乙', '丙']);
  });

  it('reads through elements that speak in the lecture’s voice', () => {
    expect(words('<Quotation id="a">\n\n- 甲\n- 乙\n\n</Quotation>')).toEqual(['甲', '乙']);
  });

  it('keeps a slide whose heading only the editor wrote', () => {
    const {lines} = readLecturePage(
      'p.mdx',
      '## <EditorNote inline>结束页</EditorNote> {/* #end */}',
    );
    expect(lines).toEqual([{text: '', line: 1, slide: 'end'}]);
  });

  it('asks for an id where a heading has none', () => {
    expect(readLecturePage('p.mdx', '# 题\n\n## 小题').problems).toMatchInlineSnapshot(`
      [
        {
          "file": "p.mdx",
          "fix": "end it with an id of your choice: ## 标题 {/* #short-english-words */}",
          "found": "the heading “小题” has no id, so its address would change with its words",
          "line": 3,
        },
      ]
    `);
  });

  it('does not take another expression at the end of a heading for an id', () => {
    expect(readLecturePage('p.mdx', '## 小题 {1 + 1}').problems).toHaveLength(1);
  });

  it('says where a page is not well-formed', () => {
    const {lines, problems} = readLecturePage('p.mdx', '甲\n\n<EditorNote>乙');
    expect(lines).toBeUndefined();
    expect(problems).toMatchObject([
      {
        file: 'p.mdx',
        line: 3,
        found: expect.stringContaining('the page is not well-formed MDX') as string,
        fix: 'close what is open there; a literal { or < is written \\{ or &lt;',
      },
    ]);
  });
});
