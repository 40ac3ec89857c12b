import {SKIP, visit} from 'unist-util-visit';

import {readRuns} from './runs';
import {textOfRuns} from './text';

import type {Node} from './markdown';
import type {Root} from 'mdast';

/** A note of the editor's in a lecture page. */
export interface EditorNote {
  /** Its words without markup, white space folded. */
  text: string;
  /** The line in the page's file, counted from 1. */
  line: number;
}

/**
 * Reads the notes of a lecture page: every `<EditorNote>` with its words.
 *
 * @param root - the parsed page
 * @returns the notes in order; none without words
 */
export function readEditorNotes(root: Root): EditorNote[] {
  const notes: EditorNote[] = [];
  visit(root, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as Extract<Node, {type: 'mdxJsxFlowElement' | 'mdxJsxTextElement'}>;
    if (element.name !== 'EditorNote') return undefined;
    const text = textOfRuns(element.children.flatMap((child) => [...readRuns(child), {text: ' '}]));
    if (text !== '') notes.push({text, line: element.position?.start.line ?? 1});
    return SKIP;
  });
  return notes;
}
