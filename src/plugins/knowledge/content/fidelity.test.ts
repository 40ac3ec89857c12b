import path from 'node:path';

import {validateConfig} from '@docusaurus/core/lib/server/configValidation';
import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor';
import {run} from '@mdx-js/mdx';
import {load} from 'cheerio';
import fc from 'fast-check';
import {createElement} from 'react';
import * as runtime from 'react/jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';
import {visit} from 'unist-util-visit';
import {beforeAll, describe, expect, it} from 'vitest';

import {checkBuiltPage} from '../../../knowledge/fidelity/checkBuiltPage';
import {readBuiltPage} from '../../../knowledge/fidelity/readBuiltPage';
import {readLecture} from '../../../knowledge/lecture';
import {readMdx} from '../../../knowledge/readMdx';
import {foldWhiteSpace, markBold} from '../../../knowledge/text';
import config from '../../../../docusaurus.config';

import type {Root} from 'mdast';
import type {ComponentType, ReactNode} from 'react';

type Processor = Awaited<ReturnType<typeof createProcessorUncached>>;

const SITE = path.resolve('.');

/** Docusaurus' own processor, with the site's own configuration. */
async function processorWith(more: object): Promise<Processor> {
  // Not by Docusaurus' own loader: what it compiles again, coverage would count as never run.
  const siteConfig = validateConfig(config, 'docusaurus.config.ts');
  const preset = siteConfig.presets.find((entry) => Array.isArray(entry) && entry[0] === 'classic');
  const {docs} = (Array.isArray(preset) ? preset[1] : {}) as {docs: object};
  const options = {
    ...docs,
    admonitions: true,
    markdownConfig: siteConfig.markdown,
    siteDir: SITE,
    staticDirs: [],
    outputFormat: 'function-body',
    ...more,
  };
  return createProcessorUncached({options: options, format: 'mdx'});
}

function process(by: Processor, content: string): ReturnType<Processor['process']> {
  return by.process({content, filePath: '/page.mdx', frontMatter: {}, compilerName: 'server'});
}

let processor: Processor;

beforeAll(async () => {
  processor = await processorWith({});
});

const voiced = (voice: string) =>
  function Voiced({children}: {children?: ReactNode}) {
    return createElement('span', {'data-voice': voice}, children);
  };

/** Makes a page as the site does, and gives the HTML of its article. */
async function render(mdx: string): Promise<string> {
  const {content} = await process(processor, mdx);
  const module = await run(content, {
    ...runtime,
    baseUrl: import.meta.url,
    useMDXComponents: () => ({EditorNote: voiced('editor'), Quotation: voiced('lecture')}),
  });
  const Page = module.default as ComponentType;
  return renderToStaticMarkup(createElement('article', null, createElement(Page)));
}

const HEAD = '# <EditorNote inline>页</EditorNote> {/* #s */}\n\n';

/** Everything that stops the build, or the page's HTML where nothing does. */
async function build(transcript: string, page: string): Promise<{stops: string[]; html: string}> {
  const files = {
    pages: [{file: 'p.mdx', text: HEAD + page, runningHeads: {s: '页'}}],
    transcript: {file: 't.md', text: transcript},
  };
  const {lecture, problems} = readLecture(files);
  if (problems.length > 0) return {stops: problems.map(({found}) => found), html: ''};
  const html = await render(HEAD + page);
  const lines = lecture.transcript
    .filter(({text}) => text !== '')
    .map(({text, number, runs}) => ({text, number, bold: markBold(runs), file: 'p.mdx', line: 1}));
  const differing = checkBuiltPage(
    {href: '/p/', transcriptFile: 't.md', lines},
    readBuiltPage(html),
  );
  return {stops: differing.map(({found}) => found), html};
}

/** What a reader sees, read apart from the code that checks it. */
function seen(html: string): string {
  const page = load(html);
  page('[data-voice="editor"]').remove();
  page('ol').each((_, list) => {
    const start = Number(page(list).attr('start') ?? 1);
    page(list)
      .children('li')
      .each((index, item) => {
        page(item).prepend(`${start + index}. `);
      });
  });
  return foldWhiteSpace(page('article').text());
}

const SIGNS = [
  ...Array.from('.)~*_:[](|`<>{}&#+-=!\\/@"\' \t$%^;,?0123456789'),
  ...[
    '**',
    '~~',
    '1. ',
    '- ',
    '[^1]',
    '&amp;',
    '&nbsp;',
    'www.',
    'https://',
    'a@b.example',
    '${',
    '# ',
  ],
  ...['<!--', '-->', '```', '---', '===', ':::', ':note[', '](', '{/*', '*/}', 'import ', '\u200B'],
  ...[
    '\u00AD',
    '\uFEFF',
    'e\u0301',
    '\u2F2F',
    '\uFE0F',
    '“',
    '”',
    '：',
    '。',
    '🙂',
    '\u0000',
    '\u2028',
  ],
];
/** Any line of text: of any characters, and thick with those that Markdown knows. */
const line = fc
  .array(
    fc.oneof(
      {weight: 3, arbitrary: fc.constantFrom(...SIGNS)},
      {weight: 2, arbitrary: fc.constantFrom('工', '会', 'a', '1', '岁', '的', 'B')},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 3})},
    ),
    {minLength: 1, maxLength: 12},
  )
  .map((parts) => parts.join('').replace(/[\r\n]/gu, ' '));

/** A line without the two marks that a transcript knows. */
const plain = line.filter((text) => !text.includes('**') && !/^\s*-\s/u.test(text));

/** As an author writes it who follows the messages. */
const escape = (text: string): string =>
  foldWhiteSpace(text)
    .replace(/[!-/:-@[-`{-~]/gu, (sign) => `\\${sign}`)
    .replace(/^(import|export)(?= )/u, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);

/** What a tree holds, whatever paragraphs were opened for. */
function leaves(root: Root): unknown[] {
  const found: unknown[] = [];
  visit(root, (node) => {
    if (node.type === 'paragraph' || node.type.startsWith('mdxJsx')) return;
    found.push('value' in node ? [node.type, node.value.trim()] : node.type);
  });
  return found;
}

describe('reading a page', () => {
  it('takes for markup what Docusaurus does', async () => {
    const trees: Root[] = [];
    const spy = () => (root: Root) => {
      trees.push(structuredClone(root));
    };
    const spied = await processorWith({beforeDefaultRemarkPlugins: [spy]});
    await fc.assert(
      fc.asyncProperty(fc.array(line, {minLength: 1, maxLength: 4}), async (lines) => {
        const mdx = lines.join('\n');
        // What one of the two cannot parse, the other cannot either.
        await process(spied, mdx).catch(() => undefined);
        const {root} = readMdx('p.mdx', mdx);
        expect(root && leaves(root)).toEqual(trees.splice(0).map(leaves)[0]);
      }),
      {numRuns: 300},
    );
  });
});

describe('any plain text put into a transcript and a page', () => {
  it.each([
    ['in a paragraph', ''],
    ['in an item of a list', '- '],
  ])('shows character for character or stops the build: %s', async (_, mark) => {
    await fc.assert(
      fc.asyncProperty(plain, async (text) => {
        const {stops, html} = await build(mark + text, mark + text);
        if (stops.length === 0) expect(seen(html)).toBe(foldWhiteSpace(text));
      }),
      {numRuns: 300},
    );
  });

  it('shows character for character where its signs are escaped', async () => {
    await fc.assert(
      fc.asyncProperty(
        // Markdown knows no NUL, and a file's first character may be the mark of its encoding.
        plain.filter((text) => !/^\uFEFF|\0/u.test(text)),
        async (text) => {
          const {stops, html} = await build(text, escape(text));
          expect(stops).toEqual([]);
          expect(seen(html)).toBe(foldWhiteSpace(text));
        },
      ),
      {numRuns: 300},
    );
  });

  it('stops or shows the same lines where there are several', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(plain, {minLength: 2, maxLength: 4}), async (lines) => {
        const page = lines.join('\n\n');
        const {stops, html} = await build(lines.join('\n'), page);
        if (stops.length > 0) return;
        expect(seen(html)).toBe(foldWhiteSpace(lines.join(' ')));
      }),
      {numRuns: 150},
    );
  });
});
