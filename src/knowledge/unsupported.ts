import {visit, SKIP} from 'unist-util-visit';

import {isOtherVoice} from './voices';

import type {Node} from './markdown';
import type {Problem} from './problems';

const IN_NOTE = 'the editor’s goes into <EditorNote>';

/**
 * What Markdown offers and the lecturer's words cannot stand in, because they
 * could no longer be held to the transcript: name and way out.
 */
const UNSUPPORTED: Readonly<Partial<Record<string, readonly [name: string, fix: string]>>> = {
  code: ['a code block', `remove the fence (\`\`\`); ${IN_NOTE}`],
  containerDirective: ['an admonition (:::)', `remove it; ${IN_NOTE}`],
  definition: [
    'a link definition ([…]: …), which no reader sees',
    'write a link as [words](address), or \\[ for the lecturer’s own bracket',
  ],
  delete: ['struck-through words (~~…~~)', 'write \\~ for the lecturer’s own sign'],
  footnoteDefinition: ['a footnote ([^…]: …)', `write \\[ for the lecturer’s own sign; ${IN_NOTE}`],
  footnoteReference: ['a footnote ([^…])', `write \\[ for the lecturer’s own sign; ${IN_NOTE}`],
  image: ['a picture (![…])', `write \\! for the lecturer’s own sign; ${IN_NOTE}`],
  imageReference: ['a picture (![…])', `write \\! for the lecturer’s own sign; ${IN_NOTE}`],
  mdxFlowExpression: ['an expression ({…})', 'write \\{ for the lecturer’s own brace'],
  mdxTextExpression: ['an expression ({…})', 'write \\{ for the lecturer’s own brace'],
  thematicBreak: [
    'a rule across the page (---, *** or ___)',
    'remove it, or write \\ before each of the lecturer’s own signs',
  ],
};

const STRUCK = ['struck-through words', 'remove the element'] as const;
const PICTURE = ['a picture, a film or a frame', IN_NOTE] as const;
const FIELD = ['a field to fill in', IN_NOTE] as const;

/** The same, written as elements. */
const ELEMENTS: Readonly<Partial<Record<string, readonly [name: string, fix: string]>>> = {
  ...{del: STRUCK, s: STRUCK, strike: STRUCK},
  ...{audio: PICTURE, canvas: PICTURE, iframe: PICTURE, img: PICTURE, object: PICTURE},
  ...{picture: PICTURE, svg: PICTURE, video: PICTURE},
  ...{input: FIELD, select: FIELD, textarea: FIELD},
  pre: UNSUPPORTED.code,
};

/**
 * Finds what a lecture page holds outside the other voices that cannot be
 * compared with the transcript.
 *
 * @param file - the page's file, as named in messages
 * @param root - the parsed page
 * @returns a problem for each, called by its name
 */
export function findUnsupported(file: string, root: Node): Problem[] {
  const problems: Problem[] = [];
  visit(root, (node) => {
    if (isOtherVoice(node) || isOwnPicture(node)) return SKIP;
    const [name, fix] = (isComment(node) ? undefined : entryOf(node)) ?? [];
    if (name === undefined || fix === undefined) return undefined;
    problems.push({
      file,
      line: node.position?.start.line ?? 1,
      found: `${name} stands among the lecturer’s words; this is not supported there`,
      fix,
    });
    return SKIP;
  });
  return problems;
}

function entryOf(node: Node): readonly [name: string, fix: string] | undefined {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    ? ELEMENTS[node.name ?? '']
    : UNSUPPORTED[node.type];
}

/** A picture of the slide, whose file stands beside the page: it holds no words. */
function isOwnPicture(node: Node): boolean {
  return node.type === 'image' && node.url.startsWith('./img/');
}

/** A comment, such as the id of a heading. */
function isComment(node: Node): boolean {
  return (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    /^(?:\s|\/\*[^]*?\*\/)*$/u.test(node.value)
  );
}
