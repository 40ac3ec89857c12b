import {describe, expect, it} from 'vitest';

import {PNG} from '../../../tests/officeFiles';
import {wordsOf} from '../textRuns';
import {readMarkdown} from './readMarkdown';

const shape = (
  text: string,
  readBeside: (name: string) => Uint8Array | undefined = () => undefined,
) => {
  const {slides, omissions} = readMarkdown(text, readBeside);
  return {
    omissions: omissions.map(({what}) => what),
    slides: slides.map(({id, title, level, blocks, notes}) => ({
      ...(id !== undefined && {id}),
      title: title && wordsOf(title),
      level,
      lines: blocks.map((block) => {
        if (block.kind === 'picture') return `picture ${block.alt ?? ''}`;
        if (block.kind === 'table')
          return block.rows.map((row) => row.map(({runs}) => wordsOf(runs)));
        return `${block.kind === 'item' ? `${' '.repeat(block.depth)}${block.number ?? '-'} ` : ''}${wordsOf(block.runs)}`;
      }),
      ...(notes.length > 0 && {
        notes: notes.map((block) => ('runs' in block ? wordsOf(block.runs) : '')),
      }),
    })),
  };
};

describe('Markdown in the plain shape', () => {
  it('opens a slide at each heading and rule; each line is a line of the slide', () => {
    expect(
      shape(
        '# 讲座\n\n某校 某人\n\n## 一、甲 {#first}\n\n第一行\n第二行\n\n- a\n  1. b\n  2. c\n- **d**\n\n---\n\n没有标题\n\n| 项 | 数 |\n| --- | --- |\n| 甲 | 1 |\n',
      ).slides,
    ).toEqual([
      {title: '讲座', level: 1, lines: ['某校 某人']},
      {
        id: 'first',
        title: '一、甲',
        level: 2,
        lines: ['第一行', '第二行', '- a', ' 1. b', ' 2. c', '- d'],
      },
      {
        title: undefined,
        level: undefined,
        lines: [
          '没有标题',
          [
            ['项', '数'],
            ['甲', '1'],
          ],
        ],
      },
    ]);
  });

  it('keeps signs that no writer means as markup, and the numbers as typed', () => {
    expect(
      shape('# 题\n\n1~3岁，比例1:100 :smile: [ ] a@b\n\n3) 丙\n4) 丁\n').slides[0]?.lines,
    ).toEqual(['1~3岁，比例1:100 :smile: [ ] a@b', '3) 丙', '4) 丁']);
    expect(shape('# 题\n\n1. 甲\n1. 乙\n').slides[0]?.lines).toEqual(['1. 甲', '2. 乙']);
  });

  it('reads pictures from its own folder alone, and names the others', () => {
    const asked: string[] = [];
    const {slides, omissions} = shape(
      '# 题\n\n![会场](img/%E5%9B%BE.png)\n\n![b](../b.png)\n\n![c](/etc/c.png)\n\n![d](https://example.org/d.png)\n\n![e](e.png)\n',
      (name) => {
        asked.push(name);
        return name === 'img/图.png' ? PNG : undefined;
      },
    );
    expect(asked).toEqual(['img/图.png', 'e.png']);
    expect(slides[0]?.lines).toEqual(['picture 会场']);
    expect(omissions).toEqual(
      ['b', 'c', 'd', 'e'].map((name) => `the picture “${name}.png”, whose file is missing`),
    );
  });
});

describe('Markdown as other programs write it', () => {
  it('from markitdown: slides by their comments, one title each, notes apart', () => {
    expect(
      shape(
        '<!-- Slide number: 1 -->\n# 讲座\n某校 某人\n\n<!-- Slide number: 2 -->\n\n![图](Picture2.jpg)\n没有标题\n\n### Notes:\n备注一\n备注二\n\n<!-- Slide number: 3 -->\n# 题\n### Chart: 甲\n话\n',
      ),
    ).toEqual({
      omissions: ['the picture “Picture2.jpg”, whose file is missing'],
      slides: [
        {title: '讲座', level: undefined, lines: ['某校 某人']},
        {title: undefined, level: undefined, lines: ['没有标题'], notes: ['备注一', '备注二']},
        {title: '题', level: undefined, lines: ['Chart: 甲', '话']},
      ],
    });
  });

  it('from pandoc: front matter, divisions, attributes, notes', () => {
    expect(
      shape(
        '---\ntitle: 讲座\nauthor: 某人\ninstitute: 某校\n---\n\n# 一、甲 {#one .unnumbered}\n\n::: {.columns}\n:::: {.column width="50%"}\n左\n::::\n:::: column\n右\n::::\n:::\n\n::: notes\n备注\n:::\n\n------\n\n尾\n',
      ).slides,
    ).toEqual([
      {title: '讲座', level: 0, lines: ['某校', '某人']},
      {id: 'one', title: '一、甲', level: 1, lines: ['左', '右'], notes: ['备注']},
      {title: undefined, level: undefined, lines: ['尾']},
    ]);
  });

  it('keeps words in HTML and names footnotes', () => {
    expect(
      shape('# 题\n\n<div><p>甲<b>乙</b></p><p>丙</p></div>\n\n丁<br>戊[^1]\n\n[^1]: 注\n'),
    ).toEqual({
      omissions: ['a footnote', 'a footnote'],
      slides: [{title: '题', level: 1, lines: ['甲乙', '丙', '丁 戊']}],
    });
  });
});
