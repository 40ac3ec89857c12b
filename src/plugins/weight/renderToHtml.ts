import {renderToStringAsync} from 'preact-render-to-string';

import type {VNode} from 'preact';

/**
 * Stands in for Docusaurus' own, which asks for a stream: Preact's stream passes
 * over a component that throws and leaves its place empty, where the build must stop.
 *
 * @param app - the page
 * @returns its HTML
 * @throws whatever a component throws
 */
export async function renderToHtml(app: VNode): Promise<string> {
  return renderToStringAsync(app);
}
