import {describe, expect, it} from 'vitest';

import {readLecture} from './lecture';
import {gatherPageFacts} from './pageFacts';

const {lecture} = readLecture({
  pages: [
    {file: 'a.mdx', text: '# 题 {/* #cover */}\n\n**作者**\n', runningHeads: {}},
    {
      file: 'b.mdx',
      text: '# <EditorNote>完</EditorNote> {/* #end */}\n',
      runningHeads: {end: '完'},
    },
  ],
  transcript: {file: 't.md', text: '题\n\n**作者**\n'},
});
const facts = gatherPageFacts(lecture, {parts: ['/l/', '/l/end/'], transcript: '/t/'});

describe('gatherPageFacts', () => {
  it('gives each page its own slides alone, and the handout all of them', () => {
    const cover = {number: 1, title: '题', lines: {first: 1, last: 3}};
    const end = {number: 2, title: '完'};
    expect(facts.parts).toEqual([
      {transcript: '/t/', slides: {cover}},
      {transcript: '/t/', slides: {end}},
    ]);
    expect(facts.handout).toEqual({transcript: '/t/', slides: {cover, end}});
  });

  it('leads each line back to its slide, a blank line nowhere', () => {
    const slide = {number: 1, title: '题', href: '/l/#cover'};
    expect(facts.transcript.lines).toEqual([
      {number: 1, runs: [{text: '题'}], slide},
      {number: 2, runs: []},
      {number: 3, runs: [{text: '作者', strong: true}], slide},
    ]);
  });
});
