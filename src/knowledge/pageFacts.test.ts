import {describe, expect, it} from 'vitest';

import {linkQuotations} from './graph';
import {readLecture} from './lecture';
import {gatherLectureFacts} from './pageFacts';

import type {PlacedLecture} from './graph';

const {lecture} = readLecture({
  pages: [
    {
      file: 'a.mdx',
      text: '# 题 {/* #cover */}\n\n**<Quotation id="who">作者</Quotation>**\n',
      runningHeads: {},
    },
    {
      file: 'b.mdx',
      text: '# <EditorNote>完</EditorNote> {/* #end */}\n',
      runningHeads: {end: '完'},
    },
  ],
  transcript: {file: 't.md', text: '题\n\n**作者**\n'},
});
const placed: PlacedLecture = {
  id: 'l',
  lecture,
  transcriptFile: 't.md',
  parts: [
    {file: 'a.mdx', href: '/l/', doc: 'lectures/l/index', title: '题'},
    {file: 'b.mdx', href: '/l/end/', doc: 'lectures/l/end', title: '完'},
  ],
  overview: {
    id: 'l',
    title: '题',
    lecturer: '作者',
    institution: '学校',
    href: '/l/',
    handout: '/h/',
    transcript: '/t/',
    outline: [],
  },
};
const {quotations} = linkQuotations([placed], [], (id) => `/q/${id}/`);
const facts = gatherLectureFacts(placed, quotations, (id) => `https://example.org/s/${id}/`);

describe('gatherLectureFacts', () => {
  it('gives each page its own slides and quotations alone, and the handout all of them', () => {
    const short = (id: string) => ({address: `https://example.org/s/${id}/`});
    const cover = {number: 1, title: '题', lines: {first: 1, last: 3}, ...short('cover')};
    const end = {number: 2, title: '完', ...short('end')};
    const who = {id: 'who', href: '/q/who/', status: 'not-found'};
    expect(facts.parts.map((page) => page.lecture?.slides)).toEqual([{cover}, {end}]);
    expect(facts.parts.map((page) => page.lecture?.quotations)).toEqual([{who}, {}]);
    expect(facts.handout.lecture).toMatchObject({slides: {cover, end}, quotations: {who}});
  });

  it('leads each line back to its slide, a blank line nowhere', () => {
    const slide = {number: 1, title: '题', href: '/l/#cover'};
    expect(facts.transcript.lecture?.lines).toEqual([
      {number: 1, runs: [{text: '题'}], slide},
      {number: 2, runs: []},
      {number: 3, runs: [{text: '作者', strong: true}], slide},
    ]);
  });

  it('finds the location of a quotation on its slide', () => {
    expect(quotations[0]?.location).toEqual({number: 1, title: '题', href: '/l/#who'});
  });
});
