import {describe, expect, it} from 'vitest';

import {toBibtex} from './bibtex';
import {citeGbt7714} from './gbt7714';
import {passageToCsl, passageToRecord} from './passage';
import {toRis} from './ris';

const passage = {id: 'a', lecture: '讲稿', lecturer: '丁泽英', address: 'https://example.org/q/a/'};

it('cites a passage by the address of its own page, with the day where it is known', () => {
  expect(citeGbt7714(passageToCsl(passage), '2015')).toBe(
    '丁泽英. 讲稿[EB/OL]. https://example.org/q/a/.',
  );
  expect(citeGbt7714(passageToCsl({...passage, accessed: '2031-05-06'}), '2025')).toBe(
    '丁泽英. 讲稿[EB/OL]. [2031-05-06]. https://example.org/q/a/.',
  );
});

it('names the slide, or the slides, as the place in the lecture', () => {
  const day = {accessed: '2031-05-06'};
  expect(citeGbt7714(passageToCsl({...passage, ...day, slide: {number: 7}}), '2025')).toBe(
    '丁泽英. 讲稿[EB/OL]. 第 7 张[2031-05-06]. https://example.org/q/a/.',
  );
  expect(citeGbt7714(passageToCsl({...passage, slide: {number: 7, last: 9}}), '2015')).toBe(
    '丁泽英. 讲稿[EB/OL]. 第 7—9 张. https://example.org/q/a/.',
  );
});

describe('the record of a passage', () => {
  const record = passageToRecord({
    ...passage,
    accessed: '2026-11-22',
    lines: ['一二三四五六七八九十', '一二三四五六七八九十'],
    slide: {number: 7, title: '宗旨'},
  });

  it('carries its words, its slide and the day of access in BibTeX', () => {
    expect(toBibtex([record])).toMatchInlineSnapshot(`
      "@misc{a,
        author = {{丁泽英}},
        title = {{讲稿（第 7 张，一二三四五六七八九十一二三四五六……）}},
        pages = {第 7 张},
        url = {https://example.org/q/a/},
        urldate = {2026-11-22},
        langid = {chinese},
        abstract = {一二三四五六七八九十 一二三四五六七八九十},
        annote = {第 7 张：宗旨}
      }
      "
    `);
  });

  it('carries the same in RIS', () => {
    expect(toRis([record]).split('\r\n')).toMatchInlineSnapshot(`
      [
        "TY  - ELEC",
        "ID  - a",
        "AU  - 丁泽英",
        "TI  - 讲稿（第 7 张，一二三四五六七八九十一二三四五六……）",
        "UR  - https://example.org/q/a/",
        "Y2  - 2026/11/22",
        "LA  - zh-CN",
        "AB  - 一二三四五六七八九十 一二三四五六七八九十",
        "N1  - 第 7 张：宗旨",
        "ER  - ",
        "",
      ]
    `);
  });

  it('says whom the words quote and how they stand to what was published', () => {
    const {note} = passageToRecord({
      ...passage,
      slide: {number: 7, title: '宗旨'},
      attribution: '习近平，2013年4月28日',
      note: '节略，据网络转载文本核对，未见原始出处页面',
    });
    expect(note).toBe('宗旨；习近平，2013年4月28日；节略，据网络转载文本核对，未见原始出处页面');
  });

  it('keeps the lecture’s title where nothing else is known', () => {
    expect(passageToRecord(passage).title).toBe('讲稿');
  });
});
