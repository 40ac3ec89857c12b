import {parseDocument} from 'yaml';

import type {Problem} from '../problems';

/**
 * Reads the front matter of a page as it is written: YAML 1.2 (core schema), where a
 * date is text. Docusaurus reads YAML 1.1, which turns 2013-04-31 into 1 May
 * and moves a date-time into another zone without a word.
 *
 * @param file - the page's file, as named in messages
 * @param text - the file's text
 * @returns the keys and values, and what keeps it from being read
 */
export function readFrontMatter(
  file: string,
  text: string,
): {frontMatter: Record<string, unknown>; problems: Problem[]} {
  const [, yaml = ''] =
    /^\uFEFF?---[\t ]*\r?\n(?:([\s\S]*?)\r?\n)?---[\t ]*(?:\r?\n|$)/u.exec(text) ?? [];
  const document = parseDocument(yaml, {merge: true, prettyErrors: false});
  const [error] = document.errors;
  if (error) {
    const line = yaml.slice(0, error.pos[0]).split('\n').length + 1;
    const found = `the front matter is not well-formed YAML: ${error.message}`;
    return {
      frontMatter: {},
      problems: [
        {
          file,
          line,
          found,
          unread: true,
          fix: 'correct it; a value with “: ” or “#” in it is written in quotes',
        },
      ],
    };
  }
  const value: unknown = document.toJS();
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return {frontMatter: isMap ? {...value} : {}, problems: []};
}
