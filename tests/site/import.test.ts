import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {load} from 'cheerio';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {box, makeDocx, makePptx, paragraph, PNG, shape, titleShape} from '../officeFiles';
import {readDeckIndependently, readDocumentIndependently} from '../independentReaders';
import {runNode} from './runNode';
import {buildCopy, copySite} from './siteCopy';

import type {Run} from './runNode';

const JITI = path.join(
  path.dirname(createRequire(import.meta.url).resolve('jiti/package.json')),
  'lib/jiti-cli.mjs',
);
const SCRIPT = path.resolve('scripts/lecture.ts');

/** Signs that Markdown, MDX or YAML know, as a deck may have them. */
const SIGNS = '5*3*2 _a_ {b} <c> [d](e) `f` 1~3 #g a|b \\h &amp;amp; ${i} import j';
const shown = SIGNS.replace('&amp;', '&');
const item = (text: string, depth = 0, numbered = false) =>
  paragraph(
    text.replace(/</gu, '&lt;'),
    `<a:pPr lvl="${depth}">${numbered ? '<a:buAutoNum type="arabicPeriod"/>' : '<a:buChar char="•"/>'}</a:pPr>`,
  );
const cell = (text: string, attributes = '') =>
  `<a:tc ${attributes}><a:txBody>${paragraph(text)}</a:txBody></a:tc>`;
const table = (rows: string) =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="t"/></p:nvGraphicFramePr><p:xfrm>${box([0, 5000, 900, 900])}</p:xfrm><a:graphic><a:graphicData><a:tbl>${rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;

const deck = makePptx({
  slides: [
    {
      shapes:
        titleShape('工会调研：怎么做？') +
        shape({
          text: paragraph('某某市总工会干部学校 张小明') + paragraph('电话：\u00313812345678'),
        }),
    },
    {shapes: titleShape('目录') + shape({text: item('一、为什么') + item('二、怎样做')})},
    {
      shapes:
        titleShape('一、为什么') +
        shape({
          text:
            item('甲') +
            item('乙', 1, true) +
            item('丙', 1, true) +
            item(SIGNS) +
            paragraph('1. 这是一段') +
            '<a:p><a:r><a:t>A</a:t></a:r><a:r><a:rPr b="1"/><a:t>“丁”</a:t></a:r><a:r><a:t>1</a:t></a:r></a:p>',
        }),
      notes: '讲的时候说：\u00313812345678',
    },
    {
      shapes:
        titleShape('一、为什么') +
        table(
          `<a:tr>${cell('合', 'gridSpan="2"')}<a:tc hMerge="1"/></a:tr><a:tr>${cell('1')}${cell('2')}</a:tr>`,
        ) +
        '<p:pic><p:nvPicPr><p:cNvPr id="5" name="a" descr="会场"/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="i"/></p:blipFill></p:pic>',
      references: [['i', 'image', '../media/image1.png']],
    },
    {
      shapes:
        shape({at: [0, 3000, 900, 100], text: paragraph('没有标题的一张')}) +
        shape({
          at: [0, 4000, 900, 100],
          text: '<a:p><a:r><a:rPr><a:hlinkClick r:id="h"/></a:rPr><a:t>链接</a:t></a:r></a:p>',
        }) +
        table(`<a:tr>${cell('项')}${cell('数')}</a:tr><a:tr>${cell('戊')}${cell('a|b')}</a:tr>`),
      references: [['h', 'hyperlink', '!https://example.org/?a=1&amp;copy=2']],
    },
    {shapes: titleShape('二、怎样做') + shape({text: item('己')})},
    {shapes: titleShape('小结') + shape({text: paragraph('谢谢！')})},
  ],
  parts: {'ppt/media/image1.png': PNG},
});

/** What the slides show, page by page. */
const DECK_WORDS = [
  ['工会调研：怎么做？', '某某市总工会干部学校 张小明', '目录', '一、为什么', '二、怎样做'],
  [
    '一、为什么',
    '甲',
    '乙',
    '丙',
    shown,
    '1. 这是一段',
    'A“丁”1',
    '一、为什么',
    '合',
    '1',
    '2',
  ].concat(['没有标题的一张', '链接', '项', '数', '戊', 'a|b']),
  ['二、怎样做', '己'],
  ['小结', '谢谢！'],
];

const word = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const document = makeDocx(
  word('关于学习的讲话') +
    word('同志们：') +
    word('一、认识') +
    word('话。') +
    word('二、行动') +
    word('完。'),
);
const markdown = `# 读书会\n\n讲师：李雷\n\n## 好书 {#good-books}\n\n- ${shown}\n- **乙**\n\n## 小结 {#summary}\n\n完。\n`;

/** Files as other programs save them. */
const DECKS = path.resolve('tests/fixtures/decks');
const SAVED = ['community-library.pptx', 'book-room.docx', 'report.docx'];

let dir = '';
let files = '';
const removals: (() => Promise<void>)[] = [];
const outputs: string[] = [];
let built = {failed: true, output: ''};

const run = (...words: string[]): Promise<Run> => runNode([JITI, SCRIPT, ...words], {cwd: dir});

beforeAll(async () => {
  const copy = await copySite('build-import-', []);
  ({dir} = copy);
  files = await mkdtemp(path.join(tmpdir(), 'lectures-'));
  removals.push(copy.remove, () => rm(files, {recursive: true, force: true}));
  for (const [name, data] of [
    ['field-study.pptx', deck],
    ['learning.docx', document],
    ['Reading Club.md', markdown],
  ] as const) {
    await writeFile(path.join(files, name), data);
    outputs.push((await run(path.join(files, name))).output);
  }
  for (const name of SAVED) outputs.push((await run(path.join(DECKS, name))).output);
  built = await buildCopy(dir);
});

afterAll(async () => {
  await Promise.all(removals.map((remove) => remove()));
});

const open = (address: string) =>
  load(readFileSync(path.join(dir, 'build', address, 'index.html'), 'utf8'));

/** The lecturer's words on a built page, white space aside. */
function wordsOf(address: string): string {
  const article = open(address)('article');
  article.find('[data-voice="editor"], [data-voice="source"]').remove();
  return article.text().replace(/\s+/gu, '');
}

const PAGES = ['', '/part-1', '/part-2', '/part-3'].map((part) => `lectures/field-study${part}`);
const together = (words: readonly string[]) => words.join('').replace(/\s+/gu, '');

describe('lectures that were imported', () => {
  it('build at once, six beside the first', () => {
    expect(built.output).toContain('[SUCCESS]');
    expect(built.failed).toBe(false);
  });

  it('show every word of the deck in its order, a page for each part', () => {
    expect(PAGES.map(wordsOf)).toEqual(DECK_WORDS.map(together));
    expect(wordsOf('handouts/field-study')).toBe(together(DECK_WORDS.flat()));
  });

  it('show lists, tables, pictures, bold and links as the deck does', () => {
    const page = open('lectures/field-study/part-1');
    expect(page('article ul > li > ol > li').length).toBe(2);
    expect(page('article strong').text()).toBe('“丁”');
    expect(page('article td[colspan="2"]').text().trim()).toBe('合');
    expect(page('article th').length).toBe(2);
    expect(page('article img[alt="会场"][width][height]').length).toBe(1);
    expect(page('article a[href="https://example.org/?a=1&copy=2"]').text()).toBe('链接');
  });

  it('publish no contact details and no notes', () => {
    const published = readdirSync(dir, {recursive: true, encoding: 'utf8'}).filter(
      (file) => /\.(?:html|mdx?|json|yml)$/u.test(file) && file.includes('field-study'),
    );
    expect(published.length).toBeGreaterThan(10);
    for (const file of published) {
      expect(readFileSync(path.join(dir, file), 'utf8')).not.toContain('12345678');
    }
    expect(readFileSync(path.join(dir, 'transcripts/field-study.notes.md'), 'utf8')).toBe(
      '## field-study-03\n\n讲的时候说：\n',
    );
    expect(wordsOf('handouts/field-study')).not.toContain('讲的时候');
  });

  it('say what they left out, and what is next', () => {
    const [fromDeck = '', fromDocument = '', fromMarkdown = ''] = outputs;
    expect(fromDeck).toContain('“工会调研：怎么做？”: 4 pages in docs/lectures/field-study');
    expect(fromDeck).toContain('not taken: contact details (slide 1)');
    expect(fromDeck).toContain('not taken: contact details in the notes (slide 3)');
    expect(fromDeck).toContain('Next: npm run build');
    expect(fromDeck).not.toContain('12345678');
    expect(fromDocument).toContain('3 pages');
    expect(fromDocument).toContain('the first slide names no lecturer');
    expect(fromMarkdown).toContain('docs/lectures/reading-club');
    expect(open('lectures/reading-club')('#good-books').length).toBe(1);
  });

  it('may have slides with ids that other lectures have', () => {
    const target = (name: string) =>
      open(`s/${name}`)('main a')
        .attr('href')
        ?.replace(/part-\d\//u, '');
    expect(target('summary')).toBe('/lectures/two-trusts/summary/#summary');
    expect(target('reading-club-summary')).toBe('/lectures/reading-club/#summary');
    expect(target('good-books')).toBe('/lectures/reading-club/#good-books');
    expect(existsSync(path.join(dir, 'build/s/reading-club-summary/qr.svg'))).toBe(true);
    expect(open('handouts/reading-club')('#summary').length).toBe(1);
  });

  it('are their own folder and transcript; what shows all of them is derived', () => {
    expect(outputs.join('')).not.toMatch(/docs\/(?:handouts|transcripts)/u);
    const shown = open('transcripts/field-study')('article');
    expect(shown.find('h1').text()).toContain('讲稿原文');
    expect(shown.find('li[id^="L"]').length).toBeGreaterThan(10);
    const description = (address: string) =>
      open(address)('meta[name="description"]').attr('content');
    expect(description('lectures/field-study/part-1')).toBe(
      '讲稿《工会调研：怎么做？》：一、为什么，第 3 至 5 张幻灯片。',
    );
    expect(description('handouts/field-study')).toMatch(/^《工会调研：怎么做？》全文，/u);
  });

  it('have a sidebar each, and none edits sidebars.ts', () => {
    const links = (address: string) =>
      open(address)('aside nav a')
        .toArray()
        .flatMap(({attribs: {href = ''}}) => (href.startsWith('/lectures/') ? [href] : []));
    const own = links('lectures/learning');
    expect(own).toContain('/lectures/learning/part-2/');
    expect(own.every((href) => href.startsWith('/lectures/learning/'))).toBe(true);
  });
});

/** Words whatever their order: their characters, sorted. */
const characters = (words: string) => Array.from(words.replace(/\s+/gu, '')).sort().join('');

describe('another author’s library finds the words of the built pages', () => {
  const handout = (id: string) => wordsOf(`handouts/${id}`);

  it('in a deck that LibreOffice saved, without the hidden slide', async () => {
    const slides = await readDeckIndependently(
      readFileSync(path.join(DECKS, 'community-library.pptx')),
    );
    const spoken = slides
      .filter((_, index) => index !== 3)
      .flat()
      .filter((line) => !line.startsWith('电话'));
    expect(spoken.length).toBeGreaterThan(15);
    for (const line of spoken) expect(handout('community-library')).toContain(line);
    expect(characters(handout('community-library'))).toBe(characters(spoken.join('')));
  });

  it.each([
    ['book-room', ''],
    // The numbers, which that library does not compute.
    ['report', '一、二、（一）（二）'],
  ])('in a Word document: %s', async (id, numbers) => {
    const spoken = await readDocumentIndependently(readFileSync(path.join(DECKS, `${id}.docx`)));
    expect(spoken.length).toBeGreaterThan(10);
    for (const line of spoken) expect(handout(id)).toContain(line);
    expect(characters(handout(id))).toBe(characters(spoken.join('') + numbers));
  });
});

describe('an import that fails', () => {
  it('leaves nothing behind', async () => {
    const listed = () =>
      ['docs', 'transcripts'].flatMap((folder) =>
        readdirSync(path.join(dir, folder), {recursive: true, encoding: 'utf8'}).sort(),
      );
    const before = listed();
    await writeFile(path.join(files, 'broken.pptx'), deck.subarray(0, 500));
    const broken = await run(path.join(files, 'broken.pptx'));
    expect(broken).toEqual({
      failed: true,
      output: 'broken.pptx cannot be imported: it is not a zip file, or a damaged one.\n',
    });
    const again = await run(path.join(files, 'field-study.pptx'));
    expect(again.failed).toBe(true);
    expect(again.output).toContain('The lecture field-study is there already');
    expect(listed()).toEqual(before);
    expect(existsSync(path.join(dir, 'docs/lectures/broken'))).toBe(false);
  });
});

describe('a revised deck', () => {
  it('shows what changed and keeps what stands', async () => {
    const page = path.join(dir, 'docs/lectures/learning/part-1.mdx');
    const edited = readFileSync(page, 'utf8').replace('#learning-02', '#insight');
    await writeFile(page, `${edited}\n<EditorNote>注。</EditorNote>\n`);
    await writeFile(
      path.join(files, 'learning.docx'),
      makeDocx(
        word('关于学习的讲话') +
          word('同志们：') +
          word('一、认识') +
          word('话。') +
          word('二、行动') +
          word('完了。'),
      ),
    );
    const {failed, output} = await run(path.join(files, 'learning.docx'), '--update');
    expect(failed).toBe(false);
    expect(output).toContain('\n- 完。\n+ 完了。\n');
    expect(readFileSync(page, 'utf8')).toContain(
      '# 一、认识 {/* #insight */}\n\n话。\n\n<EditorNote>注。',
    );
  });
});

describe('the words of an imported lecture', () => {
  it('are held to what was imported', async () => {
    const transcript = path.join(dir, 'transcripts/reading-club.md');
    const page = path.join(dir, 'docs/lectures/reading-club/index.mdx');
    for (const file of [transcript, page]) {
      await writeFile(file, readFileSync(file, 'utf8').replace('李雷', '韩梅'));
    }
    const {failed, output} = await buildCopy(dir);
    expect(failed).toBe(true);
    expect(output).toContain('its words are no longer those that were imported');
  });
});
