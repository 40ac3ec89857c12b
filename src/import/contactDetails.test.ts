import {describe, expect, it} from 'vitest';

import {withholdContactDetails} from './contactDetails';
import {wordsOf} from './textRuns';

import type {Block, ImportedDocument} from './document';

const paragraph = (text: string): Block => ({kind: 'paragraph', runs: [{text}]});
const lecture = (...blocks: Block[]): ImportedDocument => ({
  slides: [{blocks, notes: []}],
  omissions: [],
});
const words = ({slides}: ImportedDocument): string[] =>
  slides.flatMap(({blocks}) =>
    blocks.flatMap((block) => ('runs' in block ? [wordsOf(block.runs)] : [])),
  );

describe('contact details', () => {
  it.each([
    '电话：\u00313812345678',
    '手机 \u003138-1234-5678',
    '\u003138 1234 5678',
    '+86 \u00313812345678',
    '（025）88888888',
    '025-88888888',
    '0512-6888 8888-123',
    '４００－８８８－８８８８',
    '１３８１２３４５６７８',
    '电话/传真：88886666',
    '邮箱：a.b-c\u0040mail.example.com.cn',
    'E-mail: someone＠example．org',
    'someone(at)example.org',
    '微信：zhang_san88',
    '微信号：\u00313812345678',
    'QQ：123456789',
    '联系电话：025-88888888  邮箱：a\u0040example.org',
  ])('%s is left out whole, with its label', (text) => {
    const {slides, omissions} = withholdContactDetails(lecture(paragraph(text)));
    expect(slides[0]?.blocks).toEqual([]);
    expect(omissions).toEqual([{what: 'contact details', slide: 1}]);
  });

  it.each([
    '2013年10月23日，同新一届领导班子集体谈话',
    '2013-04-28至2013-10-23',
    '1998年，3.\u00314159265358，100000000元',
    '身份证号 320102199001011234',
    '国发〔2014〕12345号，第 12345678901234 页',
    '职工热线12351',
    'QQ群里的讨论',
    '用微信联系职工',
    '用微信 work 联系',
    'ISBN 978-7-5008-1234-5',
  ])('%s stays: it reaches nobody', (text) => {
    expect(words(withholdContactDetails(lecture(paragraph(text))))).toEqual([text]);
  });

  it('leave the words around them', () => {
    expect(
      words(withholdContactDetails(lecture(paragraph('张小明 \u00313812345678 教授')))),
    ).toEqual(['张小明 教授']);
  });

  it('are found across bold, in cells, notes, titles, alternative texts and links', () => {
    const cleaned = withholdContactDetails({
      slides: [
        {
          title: [{text: '联系我 \u00313812345678'}],
          blocks: [
            {kind: 'paragraph', runs: [{text: '打138'}, {text: '12345678', strong: true}]},
            {kind: 'paragraph', runs: [{text: '写信', link: 'mailto:a\u0040example.org'}]},
            {kind: 'table', rows: [[{runs: [{text: '\u00313912345678'}]}]]},
            {
              kind: 'picture',
              extension: 'png',
              data: new Uint8Array(),
              alt: '名片 a\u0040example.org',
            },
          ],
          notes: [paragraph('问 a\u0040example.org')],
        },
      ],
      omissions: [{what: 'the footer “\u00313812345678”', slide: 1}],
    });
    const everything = JSON.stringify(cleaned);
    expect(everything).not.toMatch(/12345678|example/u);
    expect(everything).toContain('写信');
    expect(cleaned.omissions.map(({what}) => what)).toEqual([
      'the footer “…”',
      'contact details in the title',
      'contact details',
      'contact details',
      'contact details',
      'contact details in the text of a picture',
      'contact details in the notes',
    ]);
  });
});
