import {visit, SKIP} from 'unist-util-visit';

import {ID_RULE, isId} from '../ids';
import {readRuns} from '../runs';
import {textOfRuns} from '../text';

import type {Problem} from '../problems';
import type {Quotation} from './quotation';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const ATTRIBUTES = ['id', 'source', 'by', 'blends', 'phrase', 'relation'] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** Whose words of a source a passage can be. */
const WRITERS = ['author', 'reporter'];

/**
 * Reads the quotations of a lecture page: every `<Quotation>` with its words.
 *
 * @param file - the page's file, as named in messages
 * @param root - the parsed page
 * @returns the quotations in order, and what is wrong with their attributes
 */
export function readQuotations(
  file: string,
  root: Root,
): {quotations: Quotation[]; problems: Problem[]} {
  const quotations: Quotation[] = [];
  const problems: Problem[] = [];
  visit(root, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as Element;
    if (element.name !== 'Quotation') return undefined;
    const line = element.position?.start.line ?? 1;
    const attributes = readAttributes(element, (found, fix) =>
      problems.push({file, line, found, fix}),
    );
    const {id = '', source, by, phrase, relation, blends = ''} = attributes;
    if (!isId(id)) {
      problems.push({
        file,
        line,
        found: id === '' ? 'a quotation has no id' : `“${id}” is not an id`,
        fix: `give it id="…": ${ID_RULE}`,
      });
    }
    if (relation !== undefined && relation !== 'paraphrase') {
      problems.push({
        file,
        line,
        found: `the quotation “${id}” declares relation="${relation}"`,
        fix: 'only paraphrase can be declared; how wordings agree is computed',
      });
    }
    if (by !== undefined && !WRITERS.includes(by)) {
      problems.push({
        file,
        line,
        found: `the quotation “${id}” is by="${by}"`,
        fix: `use one of ${WRITERS.join(', ')}; without it the words are the author’s`,
      });
    }
    if (by !== undefined && source === undefined) {
      problems.push({
        file,
        line,
        found: `the quotation “${id}” is by="${by}", but names no source`,
        fix: 'name the source whose author or reporter wrote it, or remove by',
      });
    }
    if (source !== undefined && phrase !== undefined) {
      problems.push({
        file,
        line,
        found: `the quotation “${id}” names a source and a set phrase`,
        fix: 'keep source; phrase is for words without a single source',
      });
    }
    quotations.push({
      id,
      lines: readLines(element),
      blends: blends.split(/\s+/u).filter((word) => word !== ''),
      ...(source !== undefined && {source}),
      ...(by === 'reporter' && {by}),
      ...(phrase !== undefined && {phrase}),
      ...(relation === 'paraphrase' && {relation}),
      file,
      line,
    });
    problems.push(...findNested(file, id, element));
    return SKIP;
  });
  return {quotations, problems};
}

/** A passage has one source and one address, so a quotation holds no other. */
function findNested(file: string, id: string, outer: Element): Problem[] {
  const problems: Problem[] = [];
  visit(outer, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const inner = node as Element;
    if (inner === outer || inner.name !== 'Quotation') return;
    const innerId = inner.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
    )?.value;
    problems.push({
      file,
      line: inner.position?.start.line ?? 1,
      found: `the quotation “${typeof innerId === 'string' ? innerId : ''}” stands inside the quotation “${id}”`,
      fix: 'close the outer one before it and open another after it, each with an id of its own, or keep one of the two',
    });
  });
  return problems;
}

function readAttributes(
  element: Element,
  report: (found: string, fix: string) => void,
): Partial<Record<Attribute, string>> {
  const attributes: Partial<Record<Attribute, string>> = {};
  for (const attribute of element.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const known = ATTRIBUTES.find((candidate) => candidate === name);
    const value = attribute.value;
    if (!known) {
      report(`a quotation has the attribute ${name}`, `a quotation has ${ATTRIBUTES.join(', ')}`);
    } else if (typeof value !== 'string') {
      report(`a quotation's ${name} is not plain text`, `write ${name}="…"`);
    } else {
      attributes[known] = value;
    }
  }
  return attributes;
}

function readLines(element: Element): string[] {
  const blocks: string[] = [];
  visit(element, 'paragraph', (paragraph) => {
    blocks.push(textOfRuns(readRuns(paragraph)));
    return SKIP;
  });
  const lines = blocks.length > 0 ? blocks : [textOfRuns(readRuns(element))];
  return lines.filter((line) => line !== '');
}
