import type {Node} from './markdown';

/** Components whose content is the editor's voice. */
const EDITOR_COMPONENTS: ReadonlySet<string> = new Set(['EditorNote']);

/**
 * Checks whether a node speaks in another voice than the lecture's: a component
 * of the editor's, or an element marked `data-voice`.
 *
 * @param node - a node of a parsed page
 * @returns whether its words are not the lecturer's
 */
export function isOtherVoice(node: Node): boolean {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    return false;
  }
  return (
    EDITOR_COMPONENTS.has(String(node.name)) ||
    node.attributes.some(
      (attribute) =>
        attribute.type === 'mdxJsxAttribute' &&
        attribute.name === 'data-voice' &&
        attribute.value !== 'lecture',
    )
  );
}
