// eslint-disable-next-line no-restricted-imports -- the present lecture is read here; what is tested reads no files
import {readFileSync, readdirSync} from 'node:fs';

import * as cheerio from 'cheerio';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';

import {linkQuotations} from '../graph';
import {readLecture} from '../lecture';
import {readSource} from '../sources/readSource';
import {annotateLecture, isLine} from './annotatedLecture';
import {LICENCE} from './licence';
import {renderDownloads} from './lectureDownloads';
import {RULE} from './plainText';
import {escapeXml} from './xml';

import type {PlacedLecture, PlacedSource} from '../graph';
import type {LectureFiles} from '../lecture';

const absolute = (href: string): string => `https://example.org${href}`;
const publisher = {name: '讲稿与引文', url: 'https://example.org/'};

function frontMatterOf(text: string): Record<string, unknown> {
  return parse(/^---\n([^]*?)\n---\n/u.exec(text)?.[1] ?? '') as Record<string, unknown>;
}

function place(id: string, files: LectureFiles, date?: string): PlacedLecture {
  const {lecture, problems} = readLecture(files);
  expect(problems).toEqual([]);
  return {
    id,
    lecture,
    transcriptFile: files.transcript.file,
    parts: files.pages.map(({file}) => ({file, href: `/l/${file}/`, doc: file, title: ''})),
    overview: {
      id,
      title: '题',
      lecturer: '甲某',
      institution: '学校',
      ...(date !== undefined && {date}),
      href: '/l/',
      handout: '',
      transcript: '',
      outline: [],
    },
  };
}

function render(lectures: PlacedLecture[], sources: PlacedSource[]) {
  const {quotations} = linkQuotations(lectures, sources, (id) => `/q/${id}/`);
  const files = renderDownloads({lectures, quotations}, publisher, absolute);
  const textOf = (id: string, kind: string): string =>
    files.find(({path}) => path === `exports/${id}.${kind}`)?.text ?? '';
  return {quotations, files, textOf};
}

/** The lecturer's words in the TEI, line by line. */
function teiLines(xml: string): string[] {
  const $ = cheerio.load(xml, {xml: true});
  return $('body head, body p')
    .toArray()
    .map((one) => $(one).text());
}

function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const folder = 'docs/lectures/two-trusts';
const pages = readdirSync(folder)
  .map((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const {sidebar_position: position, running_heads: heads} = frontMatterOf(text);
    return {file, text, runningHeads: (heads ?? {}) as Record<string, string>, position};
  })
  .sort((a, b) => Number(a.position) - Number(b.position));
const present = place('two-trusts', {
  pages,
  transcript: {
    file: 'two-trusts.md',
    text: readFileSync('transcripts/two-trusts.md', 'utf8'),
  },
});
const sources = readdirSync('docs/sources').flatMap((name): PlacedSource[] => {
  const file = `docs/sources/${name}`;
  const id = name.replace('.mdx', '');
  const {source} = readSource(file, id, frontMatterOf(readFileSync(file, 'utf8')));
  return source ? [{source, file, href: `/sources/${id}/`}] : [];
});
const spoken = present.lecture.transcript.map(({text}) => text);
const words = spoken.filter((text) => text !== '');

describe('the downloads of the present lecture', () => {
  const {quotations, files, textOf} = render([present], sources);

  it('are TEI, JSON Lines and plain text, each with what is stated of its licence', () => {
    expect(files.map(({path}) => path)).toEqual([
      'exports/two-trusts.xml',
      'exports/two-trusts.jsonl',
      'exports/two-trusts.txt',
    ]);
    for (const {text} of files) expect(text).toContain(LICENCE);
  });

  it('hold the words of the transcript and no others', () => {
    expect(teiLines(textOf('two-trusts', 'xml'))).toEqual(words);
    const lines = jsonLines(textOf('two-trusts', 'jsonl')).filter(({type}) => type === 'line');
    expect(lines.map(({text}) => text)).toEqual(words);
    const [, plain] = textOf('two-trusts', 'txt').split(`\n${RULE}\n`);
    expect(plain).toBe(`${spoken.join('\n')}\n`);
  });

  it('mark every quotation where it stands, all of it and nothing else', () => {
    const marked = new Map<string, string[]>();
    for (const {content} of annotateLecture(present, quotations)) {
      for (const {text, quoted} of content.filter(isLine)) {
        for (const {quotation, from, to} of quoted) {
          const {id} = quotation.quotation;
          marked.set(id, [...(marked.get(id) ?? []), text.slice(from, to)]);
        }
      }
    }
    expect(Object.fromEntries(marked)).toEqual(
      Object.fromEntries(quotations.map(({quotation: {id, lines}}) => [id, lines])),
    );
  });

  it('hold every note of the editor on the slide it belongs to', () => {
    const written = pages.reduce((sum, {text}) => sum + text.split('<EditorNote').length - 1, 0);
    const $ = cheerio.load(textOf('two-trusts', 'xml'), {xml: true});
    expect($('body note[type=editor]')).toHaveLength(written);
    expect($('#slide-closing note, [xml\\:id=slide-closing] note').text()).toBe('结束页');
    const notes = jsonLines(textOf('two-trusts', 'jsonl')).filter(({type}) => type === 'note');
    expect(notes).toHaveLength(written);
  });

  it('in TEI have a header, a slide to each division, and no reference that leads nowhere', () => {
    const $ = cheerio.load(textOf('two-trusts', 'xml'), {xml: true});
    const order = $('teiHeader, fileDesc, text')
      .children()
      .toArray()
      .map(({tagName}) => tagName);
    expect(order).toEqual([
      'fileDesc',
      'encodingDesc',
      'profileDesc',
      'titleStmt',
      'publicationStmt',
      'sourceDesc',
      'body',
      'back',
    ]);
    expect($('body > div[type=slide]')).toHaveLength(present.lecture.slides.length);
    const ids = $('[xml\\:id]')
      .toArray()
      .map((one) => $(one).attr('xml:id') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const attribute of ['corresp', 'source', 'target']) {
      for (const one of $(`[${attribute}^="#"]`).toArray()) {
        expect(ids).toContain($(one).attr(attribute)?.slice(1));
      }
    }
    // A heading stands before the words of its division, never after.
    expect($('body p ~ head')).toHaveLength(0);
    expect($('head quote, p quote')).not.toHaveLength(0);
  });
});

describe('the downloads of a lecture', () => {
  const page = (text: string, transcript: string, date?: string): PlacedLecture =>
    place(
      'talk',
      {
        pages: [{file: 'p.mdx', text, runningHeads: {}}],
        transcript: {file: 't.md', text: transcript},
      },
      date,
    );

  it('say when it was given, as a date of TEI only where that is sure', () => {
    const lecture = (date: string) => render([page('# 题 {/* #s */}\n', '题\n', date)], []);
    expect(lecture('2023-05-20').textOf('talk', 'xml')).toContain(
      '<date when="2023-05-20">2023-05-20</date>',
    );
    expect(lecture('2023~').textOf('talk', 'xml')).toContain('<date>2023~</date>');
    expect(lecture('2023').textOf('talk', 'txt')).toContain('\n2023\n');
    expect(lecture('2023').textOf('talk', 'jsonl')).toContain('"date":"2023"');
  });

  it('without quotations have no back matter', () => {
    expect(render([page('# 题 {/* #s */}\n', '题\n')], []).textOf('talk', 'xml')).not.toContain(
      '<back>',
    );
  });

  it('keep bold words and signs of XML, mark repeated words in order, and set apart headings of tables', () => {
    const {textOf} = render(
      [
        page(
          '# 题 {/* #s */}\n\n<Quotation id="one">家</Quotation>**和<Quotation id="two">家</Quotation>** &lt;&amp;\n\n| 栏目 |\n| --- |\n| 格 |\n',
          '题\n家**和家** <&\n栏目\n格\n',
        ),
      ],
      [],
    );
    const xml = textOf('talk', 'xml');
    expect(xml).toContain(
      '<p n="2"><quote corresp="#quotation-one">家</quote><hi rend="bold">和</hi><quote corresp="#quotation-two"><hi rend="bold">家</hi></quote> &lt;&amp;</p>',
    );
    expect(xml).toContain('<p n="3" rend="heading">栏目</p>');
    expect(jsonLines(textOf('talk', 'jsonl'))).toContainEqual(
      expect.objectContaining({
        number: 2,
        quoted: [
          {id: 'one', from: 0, to: 1},
          {id: 'two', from: 2, to: 3},
        ],
      }),
    );
  });
});

it('any text comes back from XML, but for characters that XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const $ = cheerio.load(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`, {xml: true});
      // What XML cannot hold.
      const expected = text.replace(/(?![\t\n\r\u007F-\u009F])[\p{Cc}\uFFFE\uFFFF]/gu, '\uFFFD');
      expect($('a').text()).toBe(expected);
      expect($('a').attr('b')).toBe(expected);
    }),
    {numRuns: 30},
  );
  expect(escapeXml('\uD800')).toBe('\uFFFD');
});
