import {createHash} from 'node:crypto';

import {Parser} from 'htmlparser2';

/** What a page carries that a content security policy has to know. */
export interface PageScripts {
  /** The sources of the inline scripts, in order. */
  scripts: string[];
  /** The sources for `script-src`, such as `'sha256-…'`, sorted, each once. */
  hashes: string[];
  /** What no policy without `unsafe-inline` lets run: event handlers in attributes, `javascript:` links. */
  forbidden: string[];
}

/** Types of `<script>` that a browser runs; any other is data and needs no hash. */
const RUNNING =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/iu;

/**
 * Reads the inline scripts of a page (CSP Level 3, 6.7.2.2: the hash covers the
 * script element's text as it stands).
 *
 * @param html - the built page
 * @returns their hashes, and what could not be allowed by a hash
 */
export function readInlineScripts(html: string): PageScripts {
  const scripts: string[] = [];
  const forbidden: string[] = [];
  let script: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute.startsWith('on')) forbidden.push(`<${name} ${attribute}="${value}">`);
        else if (/^\s*javascript:/iu.test(value))
          forbidden.push(`<${name} ${attribute}="${value}">`);
      }
      const inline = name === 'script' && attributes.src === undefined;
      script = inline && RUNNING.test(attributes.type ?? '') ? '' : undefined;
    },
    ontext(text) {
      if (script !== undefined) script += text;
    },
    onclosetag(name) {
      if (name !== 'script' || script === undefined) return;
      scripts.push(script);
      script = undefined;
    },
  });
  parser.end(withoutStyles(html));
  return {scripts, hashes: [...new Set(scripts.map(hashSource))].sort(), forbidden};
}

/** No script stands in a style sheet, which is the larger part of a page. */
function withoutStyles(html: string): string {
  return html.replace(/<style>[^<]*<\/style>/gu, '');
}

function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
