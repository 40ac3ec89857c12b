import {describe, expect, it} from 'vitest';

import {box, makePptx, paragraph, PNG, shape, titleShape} from '../../../tests/officeFiles';
import {openPackage} from '../package';
import {wordsOf} from '../textRuns';
import {readPptx} from './readPptx';

import type {MadeDeck} from '../../../tests/officeFiles';
import type {Block} from '../document';

const read = (deck: MadeDeck) => readPptx(openPackage(makePptx(deck)));
const slideOf = (shapes: string, deck: Omit<MadeDeck, 'slides'> = {}) =>
  read({slides: [{shapes}], ...deck}).slides[0];
const words = (blocks: readonly Block[] = []) =>
  blocks.map((block) => ('runs' in block ? wordsOf(block.runs) : block.kind));
const numbers = (blocks: readonly Block[] = []) =>
  blocks.map(
    (block) => (block.kind === 'item' ? (block.number ?? '•') : '') + block.kind.slice(0, 1),
  );
const auto = (scheme: string, more = '') => `<a:buAutoNum type="${scheme}" ${more}/>`;

describe('a deck', () => {
  it('is read in the order of the show, not of its files; hidden slides are named', () => {
    const {slides, omissions} = read({
      slides: [
        {shapes: titleShape('一')},
        {shapes: titleShape('二'), attributes: 'show="0"'},
        {shapes: titleShape('三')},
      ],
      order: [2, 1, 0],
    });
    expect(slides.map(({title = [], number}) => [wordsOf(title), number])).toEqual([
      ['三', 1],
      ['一', 3],
    ]);
    expect(omissions).toEqual([{what: 'the slide, which is hidden', slide: 2}]);
  });

  it('has its title first, wherever it lies, and the rest row by row', () => {
    const slide = slideOf(
      shape({at: [500, 3000, 300, 400], text: paragraph('右')}) +
        shape({at: [100, 3100, 300, 400], text: paragraph('左')}) +
        shape({at: [100, 1000, 900, 400], text: paragraph('上')}) +
        shape({placeholder: 'type="title"', at: [0, 6000, 900, 300], text: paragraph('题')}),
    );
    expect(wordsOf(slide?.title ?? [])).toBe('题');
    expect(words(slide?.blocks)).toEqual(['上', '左', '右']);
  });

  it('takes places from the layout, and from groups as they are laid', () => {
    const slide = slideOf(
      shape({at: [0, 2000, 900, 100], text: paragraph('中')}) +
        shape({placeholder: 'type="body" idx="7"', text: paragraph('下')}) +
        `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="g"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${box([0, 0, 100, 100])}<a:chOff x="0" y="5000000"/><a:chExt cx="100000" cy="100000"/></a:xfrm></p:grpSpPr>${shape({at: [0, 5000, 100, 100], text: paragraph('上')})}</p:grpSp>`,
      {layout: shape({placeholder: 'type="body" idx="7"', at: [0, 4000, 900, 500]})},
    );
    expect(words(slide?.blocks)).toEqual(['上', '中', '下']);
  });

  it('counts automatic numbers, on each level by itself, from where they start', () => {
    const slide = slideOf(
      shape({
        text: [
          paragraph('a', `<a:pPr>${auto('ea1JpnChsDbPeriod')}</a:pPr>`),
          paragraph('b', `<a:pPr lvl="1">${auto('arabicParenR')}</a:pPr>`),
          paragraph('c', `<a:pPr lvl="1">${auto('arabicParenR')}</a:pPr>`),
          paragraph('d', `<a:pPr>${auto('ea1JpnChsDbPeriod')}</a:pPr>`),
          paragraph('e', `<a:pPr lvl="1">${auto('arabicParenR')}</a:pPr>`),
          paragraph('f', `<a:pPr>${auto('circleNumWdBlackPlain', 'startAt="3"')}</a:pPr>`),
          paragraph('g', '<a:pPr><a:buChar char="•"/></a:pPr>'),
          paragraph('h', '<a:pPr><a:buNone/></a:pPr>'),
        ].join(''),
      }),
    );
    expect(numbers(slide?.blocks)).toEqual([
      '一．i',
      '1)i',
      '2)i',
      '二．i',
      '1)i',
      '③i',
      '•i',
      'p',
    ]);
  });

  it('inherits marks and bold from the layout and the master', () => {
    const slide = slideOf(
      shape({
        placeholder: 'type="body" idx="1"',
        text: paragraph('甲') + paragraph('乙', '<a:pPr lvl="1"/>'),
      }),
      {
        styles: `<p:txStyles><p:bodyStyle><a:lvl1pPr><a:buChar char="•"/><a:defRPr b="1"/></a:lvl1pPr><a:lvl2pPr>${auto('alphaLcPeriod')}</a:lvl2pPr></p:bodyStyle></p:txStyles>`,
      },
    );
    expect(slide?.blocks).toEqual([
      {kind: 'item', depth: 0, runs: [{text: '甲', strong: true}]},
      {kind: 'item', depth: 1, number: 'a.', runs: [{text: '乙'}]},
    ]);
  });

  it('keeps bold and links, and folds breaks into spaces', () => {
    const {slides} = read({
      slides: [
        {
          shapes: shape({
            text: '<a:p><a:r><a:t>甲_x000B_乙</a:t></a:r><a:br/><a:r><a:rPr b="1"/><a:t>丙</a:t></a:r><a:r><a:rPr><a:hlinkClick r:id="x"/></a:rPr><a:t>丁</a:t></a:r></a:p>',
          }),
          references: [['x', 'hyperlink', '!https://example.org/']],
        },
      ],
    });
    expect(slides[0]?.blocks[0]).toEqual({
      kind: 'paragraph',
      runs: [
        {text: '甲\v乙 '},
        {text: '丙', strong: true},
        {text: '丁', link: 'https://example.org/'},
      ],
    });
    expect(words(slides[0]?.blocks)).toEqual(['甲 乙 丙丁']);
  });

  it('reads tables with cells that span others', () => {
    const cell = (text: string, attributes = '') =>
      `<a:tc ${attributes}><a:txBody>${text === '' ? '<a:p/>' : paragraph(text)}</a:txBody></a:tc>`;
    const slide = slideOf(
      `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="t"/></p:nvGraphicFramePr><p:xfrm>${box([0, 0, 9, 9])}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tr>${cell('甲', 'gridSpan="2"')}${cell('', 'hMerge="1"')}${cell('乙', 'rowSpan="2"')}</a:tr><a:tr>${cell('1')}${cell('2')}${cell('', 'vMerge="1"')}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`,
    );
    expect(slide?.blocks).toEqual([
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

  it('keeps pictures with their text, in shapes too; other kinds are named', () => {
    const picture = (target: string, about: string) =>
      `<p:pic><p:nvPicPr><p:cNvPr id="5" ${about}/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${target}"/></p:blipFill><p:spPr/></p:pic>`;
    const filled = shape({name: '框', text: paragraph('字')}).replace(
      '<p:spPr>',
      '<p:spPr><a:blipFill><a:blip r:embed="a"/></a:blipFill>',
    );
    const {slides, omissions} = read({
      slides: [
        {
          shapes:
            picture('a', 'name="图片 1" descr="会场"') + picture('b', 'name="图片 2"') + filled,
          references: [
            ['a', 'image', '../media/image1.png'],
            ['b', 'image', '../media/image2.emf'],
          ],
        },
      ],
      parts: {'ppt/media/image1.png': PNG, 'ppt/media/image2.emf': new Uint8Array([1, 0, 0, 0])},
    });
    expect(slides[0]?.blocks).toMatchObject([
      {kind: 'picture', extension: 'png', alt: '会场'},
      {kind: 'picture', extension: 'png'},
      {kind: 'paragraph'},
    ]);
    expect(omissions.map(({what}) => what)).toEqual([
      'the picture “图片 2” of the kind emf, which browsers do not show',
    ]);
  });

  it('finds notes by what the slide refers to', () => {
    const {slides} = read({
      slides: [
        {shapes: titleShape('一'), notes: '一的备注'},
        {shapes: titleShape('二'), notes: '二的备注'},
      ],
    });
    expect(slides.map(({notes}) => words(notes))).toEqual([['一的备注'], ['二的备注']]);
  });

  it('names what it cannot show and what is no word of the slide', () => {
    const frame = (uri: string) =>
      `<p:graphicFrame><p:nvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/${uri}"/></a:graphic></p:graphicFrame>`;
    const film =
      '<p:pic><p:nvPicPr><p:cNvPr id="5" name="片"/><p:nvPr><a:videoFile/></p:nvPr></p:nvPicPr></p:pic>';
    const {slides, omissions} = read({
      slides: [
        {
          shapes: [
            frame('drawingml/2006/chart'),
            `<mc:AlternateContent><mc:Choice Requires="cx1">${frame('drawingml/2006/chartex')}</mc:Choice><mc:Fallback>${titleShape('旧')}</mc:Fallback></mc:AlternateContent>`,
            frame('presentationml/2006/ole'),
            film,
            shape({
              text: '<a:p><mc:AlternateContent><mc:Choice><m:oMath/></mc:Choice></mc:AlternateContent></a:p>',
            }),
            shape({
              text: '<a:p><a:r><a:rPr><a:sym typeface="Wingdings"/></a:rPr><a:t>\uF0D8甲</a:t></a:r></a:p>',
            }),
            shape({name: '藏', text: paragraph('乙')}).replace('id="2"', 'id="2" hidden="1"'),
            shape({name: '外', at: [9200, 0, 100, 100], text: paragraph('丙')}),
            shape({placeholder: 'type="ftr"', text: paragraph('脚注')}),
            shape({placeholder: 'type="sldNum"', text: paragraph('1')}),
          ].join(''),
        },
      ],
      layout: shape({text: paragraph('校名')}),
    });
    expect(words(slides[0]?.blocks)).toEqual(['甲']);
    expect(omissions.map(({what}) => what).sort()).toEqual(
      [
        'a chart',
        'a chart',
        'an embedded object',
        'the video or sound “片”',
        'an equation',
        'the sign U+F0D8 of the font Wingdings, which other fonts lack',
        'the shape “藏”, which is hidden',
        'the shape “外”, which lies beside the slide',
        'the footer “脚注”',
        'the slide number',
        "the words “校名” of the slide's design",
      ].sort(),
    );
  });

  it('finds notes that stand in a plain box', () => {
    const parts = {
      'ppt/notesSlides/notesSlide1.xml': Buffer.from(
        `<p:notes xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><p:cSld><p:spTree>${shape({text: paragraph('备注')})}${shape({placeholder: 'type="sldNum"', text: paragraph('1')})}</p:spTree></p:cSld></p:notes>`,
      ),
    };
    const [slide] = readPptx(
      openPackage(
        makePptx({
          slides: [
            {
              shapes: titleShape('一'),
              references: [['n', 'notesSlide', '../notesSlides/notesSlide1.xml']],
            },
          ],
          parts,
        }),
      ),
    ).slides;
    expect(words(slide?.notes)).toEqual(['备注']);
  });

  it('takes the numbered head of a part for a title, whatever its size', () => {
    const at = (y: number, text: string) => shape({at: [0, y, 900, 100], text: paragraph(text)});
    expect(wordsOf(slideOf(at(1000, '一、认识') + at(2000, '甲'))?.title ?? [])).toBe('一、认识');
    expect(wordsOf(slideOf(at(1000, '目录') + at(2000, '一、甲'))?.title ?? [])).toBe('目录');
    expect(slideOf(at(1000, '一、认识') + at(2000, '二、行动'))?.title).toBeUndefined();
    expect(slideOf(at(1000, '甲乙') + at(2000, '丙'))?.title).toBeUndefined();
  });

  it('takes the largest words at the top for a title where there is no place for one', () => {
    const large = (text: string, size: number) =>
      `<a:p><a:r><a:rPr sz="${size}"/><a:t>${text}</a:t></a:r></a:p>`;
    const slide = slideOf(
      shape({at: [0, 2000, 900, 100], text: large('正文', 2000)}) +
        shape({at: [0, 100, 900, 100], text: large('题', 4000)}),
    );
    expect(wordsOf(slide?.title ?? [])).toBe('题');
    expect(words(slide?.blocks)).toEqual(['正文']);
  });

  it('joins the lines of a title by spaces', () => {
    const slide = slideOf(
      shape({placeholder: 'type="ctrTitle"', text: paragraph('上') + paragraph('下')}),
    );
    expect(wordsOf(slide?.title ?? [])).toBe('上 下');
  });

  it('is no deck without slides', () => {
    expect(() => read({slides: [{shapes: '', attributes: 'show="false"'}]})).toThrow(
      'it shows no slides',
    );
  });
});
