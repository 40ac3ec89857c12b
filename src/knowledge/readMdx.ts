import {parseMdx} from './markdown';

import type {Problem} from './problems';
import type {Root} from 'mdast';

/**
 * Parses an MDX page, and reports to its author where it is malformed.
 *
 * @param file - the page's file, as named in messages
 * @param text - the file's text
 * @returns the syntax tree, or the problem that stands in its way
 */
export function readMdx(file: string, text: string): {root?: Root; problems: Problem[]} {
  try {
    return {root: parseMdx(text), problems: []};
  } catch (error) {
    const place = error as {line?: unknown; reason?: unknown};
    return {
      problems: [
        {
          file,
          ...(typeof place.line === 'number' ? {line: place.line} : {}),
          found: `the page is not well-formed MDX: ${String(place.reason ?? error)}`,
          unread: true,
          fix: String(place.reason).includes('import/exports')
            ? 'a line that begins with “import ” or “export ” is taken for code; the lecturer’s own word is written &#105;mport or &#101;xport'
            : 'close what is open there; a literal { or < is written \\{ or &lt;',
        },
      ],
    };
  }
}
