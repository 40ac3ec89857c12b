import {visit} from 'unist-util-visit';

import {ID_RULE, isId} from './ids';
import {readRuns} from './runs';
import {textOfRuns} from './text';

import type {Problem} from './problems';
import type {Heading, Root} from 'mdast';

/**
 * Reads the explicit id of a heading: `{/* #id *\/}` at its end, Docusaurus' syntax in MDX.
 *
 * @param heading - a heading of a parsed page
 * @returns the id as written, or undefined where it has none
 */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\s*\/\*\s*#(\S+)\s*\*\/\s*$/u.exec(last.value)?.[1];
}

/**
 * Reports a heading below the title that it lacks an id: one made
 * from its words would be Chinese, and change with them.
 *
 * @param file - the page's file, as named in messages
 * @param heading - the heading
 * @returns the problem
 */
export function missingId(file: string, heading: Heading): Problem {
  return {
    file,
    line: heading.position?.start.line ?? 1,
    found: `the heading “${textOfRuns(readRuns(heading))}” has no id, so its address would change with its words`,
    fix: 'end it with an id of your choice: ## 标题 {/* #short-english-words */}',
  };
}

/**
 * Reads the headings of a page that is no lecture's: each is a place to link to.
 *
 * @param file - the page's file, as named in messages
 * @param root - the parsed page
 * @returns the ids in order, and what is wrong with them
 */
export function readHeadings(file: string, root: Root): {ids: string[]; problems: Problem[]} {
  const ids: string[] = [];
  const problems: Problem[] = [];
  visit(root, 'heading', (heading) => {
    const id = headingId(heading);
    const line = heading.position?.start.line ?? 1;
    // The page's title needs none: its address is the page's.
    if (id === undefined) {
      if (heading.depth > 1) problems.push(missingId(file, heading));
    } else if (!isId(id)) {
      problems.push({file, line, found: `“${id}” is not an id`, fix: `use ${ID_RULE}`});
    } else if (ids.includes(id)) {
      problems.push({
        file,
        line,
        found: `the id “${id}” is taken on this page`,
        fix: 'choose another id',
      });
    } else ids.push(id);
  });
  return {ids, problems};
}
