import {createHash} from 'node:crypto';

import {inOrder} from './sidebars';
import {readTranscript} from './transcript';

import type {OutlinedLecture} from './sidebars';

/** A page that is made of a lecture and not written by anybody. */
export interface DerivedDoc {
  /** Its path below the folder of docs. */
  path: string;
  text: string;
}

/** Begins the line by which a derived page is known; the hash of all other lines follows. */
const MARK = '# Derived from the lecture when the site is built. Not to be edited.';
const MARKED = new RegExp(`^${MARK} (\\w+)\\r?\\n`, 'mu');

/**
 * Makes the pages that show all of a lecture: its handout and its transcript.
 *
 * @param lecture - the lecture with its pages
 * @param transcript - the text of its transcript
 * @returns the two pages
 */
export function deriveDocs({id, pages}: OutlinedLecture, transcript: string): DerivedDoc[] {
  const parts = inOrder(pages).map((part, index) => ({
    name: `Part${index + 1}`,
    file: `../${part.file ?? `${part.id}.mdx`}`,
  }));
  return [
    {
      path: `handouts/${id}.mdx`,
      text: page(
        '整篇阅读',
        ['hide_title: true', 'hide_table_of_contents: true'],
        [
          parts.map(({name, file}) => `import ${name} from '${file}';`).join('\n'),
          `<Handout parts={[${parts.map(({name}) => name).join(', ')}]} />`,
        ],
      ),
    },
    {
      path: `transcripts/${id}.mdx`,
      text: page(
        '讲稿原文',
        ['hide_table_of_contents: true'],
        ['# 讲稿原文', explainLines(exampleLine(transcript)), '<Transcript />'],
      ),
    },
  ];
}

function explainLines(line: number): string {
  return [
    '<EditorNote>',
    `  这里按行刊出文字稿，行号就是地址：第 ${line} 行的地址以 \`#L${line}\` 结尾。每行末尾的链接通向它所在的幻灯片。空行保留编号，没有含义。`,
    '</EditorNote>',
  ].join('\n');
}

/** A line with words, past the titles of the first slides. */
function exampleLine(transcript: string): number {
  const spoken = readTranscript(transcript).filter(({text}) => text !== '');
  return spoken[Math.ceil(spoken.length / 3) - 1]?.number ?? 1;
}

/**
 * Tells a derived page from one that somebody wrote or changed.
 *
 * @param text - the file's text
 * @returns whether {@link deriveDocs} made it as it is, now or before
 */
export function isDerived(text: string): boolean {
  return MARKED.exec(text)?.[1] === hash(text.replace(MARKED, ''));
}

function page(title: string, options: readonly string[], body: readonly string[]): string {
  const head = [`title: ${title}`, ...options];
  const rest = ['---', '', body.join('\n\n'), ''];
  const mark = `${MARK} ${hash(['---', ...head, ...rest].join('\n'))}`;
  return ['---', mark, ...head, ...rest].join('\n');
}

function hash(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n/gu, '\n')).digest('hex').slice(0, 16);
}
