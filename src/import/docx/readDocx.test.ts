import {describe, expect, it} from 'vitest';

import {makeDocx, PNG} from '../../../tests/officeFiles';
import {openPackage} from '../package';
import {wordsOf} from '../textRuns';
import {readDocx} from './readDocx';

import type {ImportedDocument} from '../document';

const read = (...file: Parameters<typeof makeDocx>) => readDocx(openPackage(makeDocx(...file)));
const p = (text: string, properties = '', run = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const styled = (text: string, style: string) => p(text, `<w:pStyle w:val="${style}"/>`);
const listed = (text: string, level: number, list = 1) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const shape = ({slides}: ImportedDocument) =>
  slides.map(({title, level, blocks}) => [
    title && wordsOf(title),
    level,
    blocks.map((block) =>
      'runs' in block
        ? `${block.kind === 'item' ? (block.number ?? '•') : ''}${wordsOf(block.runs)}`
        : block.kind,
    ),
  ]);

const STYLES =
  '<w:style w:styleId="a0"><w:name w:val="Title"/></w:style><w:style w:styleId="a1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="a9"><w:name w:val="我的标题"/><w:basedOn w:val="a1"/></w:style><w:style w:styleId="t1"><w:name w:val="toc 1"/></w:style>';
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

describe('a document', () => {
  it('opens a slide at each heading, by styles and those they are based on; numbers become words', () => {
    const document = read(
      styled('讲座', 'a0') + p('某校 某人') + styled('甲', 'a1') + p('话') + styled('乙', 'a9'),
      {parts: {styles: STYLES, numbering: NUMBERING}},
    );
    expect(shape(document)).toEqual([
      ['讲座', 0, ['某校 某人']],
      ['一、甲', 1, ['话']],
      ['二、乙', 1, []],
    ]);
  });

  it('counts lists as Word does', () => {
    const document = read(
      listed('a', 0) +
        listed('b', 1) +
        listed('c', 1) +
        listed('d', 2) +
        listed('e', 0) +
        listed('f', 1) +
        listed('g', 0, 2) +
        listed('h', 0, 3) +
        listed('i', 0, 3) +
        listed('j', 0, 0),
      {parts: {numbering: NUMBERING}},
    );
    expect(shape(document)).toEqual([
      [
        undefined,
        undefined,
        ['一、a', '（一）b', '（二）c', '1.d', '二、e', '（一）f', '•g', '一、h', '二、i', 'j'],
      ],
    ]);
  });

  it('finds typed headings where no style names one', () => {
    const document = read(
      p('关于调研的讲话') +
        p('同志们：') +
        p('一、为什么') +
        p('话。') +
        p('（一）要求') +
        p('二、这一句是正文，有句号。'),
    );
    expect(shape(document)).toEqual([
      ['关于调研的讲话', 0, ['同志们：']],
      ['一、为什么', 1, ['话。']],
      ['（一）要求', 2, ['二、这一句是正文，有句号。']],
    ]);
  });

  it('keeps bold, links and the links of fields; what is deleted is gone', () => {
    const {slides} = read(
      `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>细</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>插</w:t></w:r></w:ins><w:hyperlink r:id="h"><w:r><w:t>链</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>域</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:br/><w:t>尾。</w:t></w:r></w:p>`,
      {references: [['h', 'hyperlink', '!https://example.org/a']]},
    );
    expect(slides[0]?.blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [
          {text: '粗', strong: true},
          {text: '细插'},
          {text: '链', link: 'https://example.org/a'},
          {text: '域', link: 'https://example.org/b'},
          {text: ' 尾。'},
        ],
      },
    ]);
  });

  it('reads tables with cells that span columns and rows', () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const {slides} = read(
      `<w:tbl><w:tr>${cell('甲', '<w:gridSpan w:val="2"/>')}${cell('乙', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('1')}${cell('2')}${cell('', '<w:vMerge/>')}</w:tr></w:tbl>`,
    );
    expect(slides[0]?.blocks).toEqual([
      {
        kind: 'table',
        rows: [
          [
            {runs: [{text: '甲'}], columns: 2},
            {runs: [{text: '乙'}], rows: 2},
          ],
          [{runs: [{text: '1'}]}, {runs: [{text: '2'}]}],
        ],
      },
    ]);
  });

  it('reads text boxes once, and pictures with their text', () => {
    const drawing = (content: string, about = '') =>
      `<w:drawing><wp:inline><wp:docPr id="1" ${about}/><a:graphic><a:graphicData uri="x">${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
    const document = read(
      `<w:p><w:r><w:t>文。</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${drawing(`<w:txbxContent>${p('框')}</w:txbxContent>`)}</mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('框')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r>${drawing('<a:blip r:embed="i"/>', 'descr="会场"')}</w:r></w:p>`,
      {references: [['i', 'image', 'media/a.png']], files: {'word/media/a.png': PNG}},
    );
    expect(shape(document)).toEqual([[undefined, undefined, ['文。', '框', 'picture']]]);
    expect(document.slides[0]?.blocks[2]).toMatchObject({alt: '会场'});
  });

  it('names what it does not take', () => {
    const {omissions} = read(
      p('目录 1', '<w:pStyle w:val="t1"/>') +
        p('藏', '', '<w:vanish/>') +
        '<w:p><w:r><w:t>文</w:t><w:footnoteReference w:id="1"/><w:sym w:font="Wingdings" w:char="F0E0"/><w:object/></w:r><m:oMath/></w:p>',
      {
        parts: {styles: STYLES},
        references: [['f', 'footer', 'footer1.xml']],
        files: {
          'word/footer1.xml': Buffer.from(
            '<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>内部</w:t></w:r></w:p></w:ftr>',
          ),
        },
      },
    );
    expect(omissions.map(({what}) => what)).toEqual([
      'the footer “内部”',
      'the table of contents that Word makes',
      'hidden text',
      'a footnote',
      'the sign F0E0 of the font Wingdings',
      'an embedded object',
      'an equation',
    ]);
  });
});
