import {inOrder} from './sidebars';

import type {OutlinedLecture} from './sidebars';

/** A page that is made of a lecture and not written by anybody. */
export interface DerivedDoc {
  /** Its path below the folder of docs. */
  path: string;
  text: string;
}

/** By this line a derived page is known, so that nobody's own file is written over or removed. */
const MARK =
  '# Derived from the lecture of this name when the site is built. It is not to be edited.';

/**
 * Makes the pages that show all of a lecture: its handout and its transcript.
 *
 * @param lecture - the lecture with its pages
 * @returns the two pages
 */
export function deriveDocs({id, pages}: OutlinedLecture): DerivedDoc[] {
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
      text: page('讲稿原文', ['hide_table_of_contents: true'], ['# 讲稿原文', '<Transcript />']),
    },
  ];
}

/**
 * Tells a derived page from one that somebody wrote.
 *
 * @param text - the file's text
 * @returns whether {@link deriveDocs} made it, now or before
 */
export function isDerived(text: string): boolean {
  return text.includes(MARK);
}

function page(title: string, options: readonly string[], body: readonly string[]): string {
  return ['---', MARK, `title: ${title}`, ...options, '---', '', body.join('\n\n'), ''].join('\n');
}
