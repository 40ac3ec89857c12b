// eslint-disable-next-line no-restricted-imports -- the present lecture is read here; what is tested reads no files
import {readFileSync, readdirSync} from 'node:fs';

import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';

import {linkQuotations} from '../graph';
import {readLecture} from '../lecture';
import {readSource} from '../sources/readSource';
import {findParallels} from './findParallels';

import type {PlacedLecture, PlacedSource} from '../graph';
import type {LectureFiles} from '../lecture';
import type {ParallelPlace} from './findParallels';

type FrontMatter = Record<string, unknown>;

function frontMatterOf(text: string): FrontMatter {
  return parse(/^---\n([^]*?)\n---\n/u.exec(text)?.[1] ?? '') as FrontMatter;
}

function place(id: string, files: LectureFiles): PlacedLecture {
  const {lecture} = readLecture(files);
  return {
    id,
    lecture,
    transcriptFile: files.transcript.file,
    parts: files.pages.map(({file}) => ({file, href: `/${file}/`, doc: file, title: ''})),
    overview: {
      id,
      title: '题',
      lecturer: '丁泽英',
      institution: '江苏省总工会干部学校',
      href: '',
      handout: '',
      transcript: '',
      outline: [],
    },
  };
}

function placeSource(id: string, frontMatter: FrontMatter): PlacedSource {
  const {source} = readSource(`${id}.mdx`, id, frontMatter);
  if (!source) throw new Error(`${id} is off the schema`);
  return {source, file: `${id}.mdx`, href: `/sources/${id}/`};
}

function nameOf(place: ParallelPlace): string {
  return place.kind === 'slide' ? place.slide : `${place.kind} ${place.quotation}`;
}

function list(lectures: PlacedLecture[], sources: PlacedSource[]): Record<string, string[]> {
  const {quotations} = linkQuotations(lectures, sources, (id) => `/q/${id}/`);
  const found = findParallels({lectures, sources, quotations});
  return Object.fromEntries(
    found.map(({place: own, parallels}) => [
      nameOf(own),
      parallels.map(
        ({place: other, collation}) => `${collation.status ?? 'none'}: ${nameOf(other)}`,
      ),
    ]),
  );
}

/** A lecture of slides with one line each. */
function slides(id: string, lines: readonly string[]): PlacedLecture {
  const text = lines.map((line, at) => `## 第${at}张 {/* #${id}-${at} */}\n\n${line}\n`).join('\n');
  const transcript = lines.map((line, at) => `第${at}张\n${line}\n`).join('');
  return place(id, {
    pages: [{file: `${id}.mdx`, text, runningHeads: {}}],
    transcript: {file: `${id}.md`, text: transcript},
  });
}

describe('the parallels of the present lecture', () => {
  const folder = 'docs/lectures/two-trusts';
  const pages = readdirSync(folder)
    .map((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const {sidebar_position: position, running_heads: heads} = frontMatterOf(text);
      const runningHeads = (heads ?? {}) as Record<string, string>;
      return {file, text: text.replace(/^---\n[^]*?\n---\n/u, ''), runningHeads, position};
    })
    .sort((a, b) => Number(a.position) - Number(b.position));
  const text = readFileSync('transcripts/two-trusts.md', 'utf8');
  const lecture = place('two-trusts', {pages, transcript: {file: 'two-trusts.md', text}});
  const sources = readdirSync('docs/sources').map((file) =>
    placeSource(
      file.replace('.mdx', ''),
      frontMatterOf(readFileSync(`docs/sources/${file}`, 'utf8')),
    ),
  );
  const found = list([lecture], sources);

  it('are these, slide by slide, and no others', () => {
    const ofSlides = Object.entries(found).filter(([name]) => !name.includes(' '));
    expect(
      Object.fromEntries(ofSlides.map(([name, parallels]) => [name, [...parallels].sort()])),
    ).toEqual({
      meaning: [
        'identical: summary',
        'variant: new-leadership-words',
        'variant: wording temper-yourselves',
      ],
      'model-workers-picture': ['identical: wording visit-2013-04-28'],
      'model-workers-words': [
        'identical: wording home-and-family-2013',
        'identical: wording starting-point',
        'variant: conduct',
      ],
      'new-leadership-words': [
        'abridged: wording temper-yourselves',
        'variant: meaning',
        'variant: summary',
      ],
      'grassroots-opinion': ['identical: wording six-mismatches'],
      'new-normal': ['variant: wording new-normal-features', 'variant: wording new-normal-origin'],
      'four-sides': ['variant: wording right-direction'],
      conduct: ['abridged: model-workers-words', 'abridged: wording starting-point'],
      summary: [
        'identical: meaning',
        'variant: new-leadership-words',
        'variant: wording temper-yourselves',
      ],
    });
  });

  it('hold each quotation beside the wording it was published with', () => {
    const published = sources.flatMap(({source}) => source.published);
    for (const {quotation} of published) {
      expect(found[`quotation ${quotation}`]?.join(' ')).toContain(`wording ${quotation}`);
    }
    expect(published.length).toBeGreaterThan(8);
  });

  it('lead both ways between slides', () => {
    const ids = lecture.lecture.slides.map(({id}) => id);
    for (const id of ids) {
      for (const parallel of found[id] ?? []) {
        const other = parallel.replace(/^\w+: /u, '');
        if (ids.includes(other)) expect((found[other] ?? []).join(' ')).toContain(id);
      }
    }
  });
});

describe('parallels between lectures', () => {
  const SENTENCE = '调查研究是谋事之基、成事之道，没有调查就没有发言权';

  it('are found, with the difference', () => {
    const a = slides('first', ['开场白各不相同', SENTENCE]);
    const b = slides('second', [SENTENCE.replace('没有调查', '没有研究'), '散会以后各自回家']);
    expect(list([a, b], [])).toEqual({
      'first-1': ['variant: second-0'],
      'second-0': ['variant: first-1'],
    });
  });

  it('leave out set phrases that stand everywhere, not long passages', () => {
    const phrase = '坚持全心全意为人民服务的根本宗旨';
    const long = `${SENTENCE}，更没有决策权，这是我们多年来的经验`;
    const many = Array.from({length: 14}, (_, at) => slides(`l${at}`, [phrase, long]));
    const found = list(many, []);
    expect(Object.keys(found).filter((name) => name.endsWith('-0'))).toEqual([]);
    expect(Object.keys(found).filter((name) => name.endsWith('-1')).length).toBeGreaterThan(10);
  });
});
