import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, it} from 'vitest';

import {linkQuotations} from '../graph';
import {readLecture} from '../lecture';
import {readSource} from '../sources/readSource';
import {PARALLELS, PARALLELS_SCHEMA, renderParallels} from './exportParallels';
import {findParallels} from './findParallels';
import {findUnmarked} from './findUnmarked';
import {namePlace, parallelsOfLecture, parallelsOfQuotations} from './views';

import type {PlacedLecture, PlacedSource} from '../graph';

const SENTENCE = '调查研究是谋事之基、成事之道，没有调查就没有发言权';
const OTHER = '读书以后要写一点笔记，写完再拿给别人看一看';

function placeLecture(id: string, lines: readonly string[]): PlacedLecture {
  const {lecture, problems} = readLecture({
    pages: [
      {
        file: `docs/lectures/${id}/index.mdx`,
        text: lines.map((line, at) => `## 页${at} {/* #${id}-${at} */}\n\n${line}\n`).join('\n'),
        runningHeads: {},
      },
    ],
    transcript: {
      file: `${id}.md`,
      text: lines.map((line, at) => `页${at}\n${line.replace(/<[^>]*>/gu, '')}\n`).join(''),
    },
  });
  expect(problems).toEqual([]);
  return {
    id,
    lecture,
    transcriptFile: `${id}.md`,
    parts: [{file: `docs/lectures/${id}/index.mdx`, href: `/kb/${id}/`, doc: id, title: id}],
    overview: {
      id,
      title: `讲稿${id}`,
      lecturer: '甲某',
      institution: '学校',
      href: `/kb/${id}/`,
      handout: '',
      transcript: '',
      outline: [],
    },
  };
}

const {source} = readSource('docs/sources/talk.mdx', 'talk', {
  type: 'speech',
  title: '讲话',
  'title-short': '某次讲话',
  accessed: '2026-11-22',
  published: [{quotation: 'inquiry', text: `同志们，${SENTENCE}。`, seen: 'mirror'}],
});
if (!source) throw new Error('the source is off the schema');
const talk: PlacedSource = {source, file: 'docs/sources/talk.mdx', href: '/kb/sources/talk/'};

const marked = placeLecture('one', [
  `<Quotation id="inquiry" source="talk">${SENTENCE}</Quotation>`,
  OTHER,
]);
const unmarked = placeLecture('two', [
  `大家知道，${SENTENCE}`,
  OTHER.replace('一点笔记', '许多笔记'),
]);
const lectures = [marked, unmarked];
const {quotations} = linkQuotations(lectures, [talk], (id) => `/kb/q/${id}/`);
const knowledge = {lectures, sources: [talk], quotations};
const parallels = findParallels(knowledge);

describe('the parallels that readers see', () => {
  it('beneath a quotation are the other places, without the wording of its collation', () => {
    const [entry, ...more] = parallelsOfQuotations(parallels, knowledge).get('inquiry') ?? [];
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      kind: 'slide',
      label: '《讲稿two》第 1 张幻灯片：页0',
      href: '/kb/two/#two-0',
      status: 'identical',
    });
  });

  it('of a quotation that stands nowhere else are none', () => {
    const alone = {...knowledge, lectures: [marked]};
    expect(parallelsOfQuotations(findParallels(alone), alone).size).toBe(0);
  });

  it('of a lecture are listed slide by slide, each with its difference', () => {
    const groups = parallelsOfLecture('one', parallels, knowledge);
    expect(groups.map(({href}) => href)).toEqual(['/kb/one/#one-0', '/kb/one/#one-1']);
    expect(groups[0]?.parallels.map(({label}) => label).sort()).toEqual([
      '《讲稿two》第 1 张幻灯片：页0',
      '某次讲话',
    ]);
    const [near] = groups[1]?.parallels ?? [];
    expect(near?.status).toBe('variant');
    const differing = near?.there.filter(({mark}) => mark === 'different').map(({text}) => text);
    expect(differing).toEqual(['许多']);
  });

  it('name a quotation by its slide, and lead to its own page', () => {
    const place = {
      kind: 'quotation',
      lecture: 'one',
      slide: 'one-0',
      quotation: 'inquiry',
    } as const;
    expect(namePlace(place, knowledge)).toEqual({
      label: '《讲稿one》第 1 张幻灯片：页0',
      href: '/kb/q/inquiry/',
    });
  });

  it.each([
    {kind: 'slide', lecture: 'one', slide: 'gone'},
    {kind: 'slide', lecture: 'gone', slide: 'one-0'},
    {kind: 'quotation', lecture: 'one', slide: 'one-0', quotation: 'gone'},
    {kind: 'wording', source: 'gone', quotation: 'inquiry'},
  ] as const)('do not lead to a place that is not there: %o', (place) => {
    expect(() => namePlace(place, knowledge)).toThrow('gone');
  });
});

describe('the exported parallels', () => {
  const files = new Map(
    renderParallels(
      parallels,
      knowledge,
      'https://example.org/kb/',
      (href) => `https://example.org${href}`,
    ).map(({path, text}) => [path, JSON.parse(text) as unknown]),
  );

  it('keep the published schema', () => {
    const validate = new Ajv2020({strict: true, formats: {uri: true}}).compile(
      files.get(PARALLELS_SCHEMA) as object,
    );
    expect(validate(files.get(PARALLELS)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate([{place: {kind: 'slide'}, parallels: []}])).toBe(false);
  });

  it('hold each place with its full address, the words on both sides and their difference', () => {
    expect(files.get(PARALLELS)).toContainEqual({
      place: {
        kind: 'quotation',
        lecture: 'one',
        slide: 'one-0',
        quotation: 'inquiry',
        label: '《讲稿one》第 1 张幻灯片：页0',
        address: 'https://example.org/kb/q/inquiry/',
      },
      parallels: expect.arrayContaining([
        expect.objectContaining({status: 'identical', words: SENTENCE, otherWords: SENTENCE}),
      ]) as unknown,
    });
  });

  it('write null where nothing can be compared', () => {
    const slide = {kind: 'slide', lecture: 'one', slide: 'one-0'} as const;
    const other = {kind: 'slide', lecture: 'two', slide: 'two-0'} as const;
    const collation = {lecture: [], published: []};
    const [file] = renderParallels(
      [
        {
          place: slide,
          parallels: [{place: other, words: '', otherWords: '', collation, closeness: 0}],
        },
      ],
      knowledge,
      '',
      String,
    );
    expect(file?.text).toContain('"status": null');
  });
});

describe('a passage that equals a published wording', () => {
  it('and is not marked as a quotation is named to the author, with what to write', () => {
    expect(findUnmarked(parallels, knowledge)).toEqual([
      {
        file: 'docs/lectures/two/index.mdx',
        line: 3,
        found:
          '“调查研究是谋事之基、成事之道，没有调查就没有发言……” equals a wording published in docs/sources/talk.mdx (that of the quotation “inquiry”) and is not marked as a quotation',
        fix: 'where it quotes, write <Quotation id="…" source="talk">调查研究是谋事之基、成事之道，没有调查就没有发言……</Quotation> around it, with an id of its own, and add its wording to docs/sources/talk.mdx',
      },
    ]);
  });

  it('and is marked, also a little shorter, is not', () => {
    const shorter = placeLecture('three', [
      `调查<Quotation id="rest" source="talk">${SENTENCE.slice(2)}</Quotation>`,
    ]);
    const own = {...knowledge, lectures: [shorter], quotations: []};
    expect(findUnmarked(findParallels(own), own)).toEqual([]);
  });
});
