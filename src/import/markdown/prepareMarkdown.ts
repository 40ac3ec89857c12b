/** Markdown in one shape, whichever program wrote it. */
export interface PreparedMarkdown {
  /** Slides begin at `<!-- slide -->`, notes stand between `<!-- notes -->` and `<!-- /notes -->`. */
  markdown: string;
  /** Whether slides are marked, so that headings are titles and not an outline. */
  numbered: boolean;
}

/**
 * Turns what markitdown and pandoc write of their own into comments, and takes
 * away what is for other programs.
 *
 * @param text - the file's text
 * @returns Markdown
 */
export function prepareMarkdown(text: string): PreparedMarkdown {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  const numbered = lines.some((line) => SLIDE.test(line));
  let fence = false;
  /** The fenced divisions that are open; true where it holds notes. */
  const divisions: boolean[] = [];
  const prepared = lines.map((line) => {
    if (/^\s*(?:```|~~~)/u.test(line)) fence = !fence;
    if (fence) return line;
    if (SLIDE.test(line)) return '\n<!-- slide -->\n';
    if (numbered && /^#{1,6}\s*Notes:\s*$/iu.test(line)) return '\n<!-- notes -->\n';
    const opened = /^:{3,}\s*(?:\{([^}]*)\}|([\w.-]+))\s*:*\s*$/u.exec(line);
    if (opened) {
      const isNotes = /(?:^|[\s.])notes\b/u.test(opened[1] ?? opened[2] ?? '');
      divisions.push(isNotes);
      return isNotes ? '\n<!-- notes -->\n' : '';
    }
    if (/^:{3,}\s*$/u.test(line) && divisions.length > 0) {
      return divisions.pop() ? '\n<!-- /notes -->\n' : '';
    }
    // A picture's or a span's attributes.
    return line.replace(/(\]\([^)]*\)|\])\{[^{}]*\}/gu, '$1');
  });
  return {markdown: prepared.join('\n'), numbered};
}

/** As markitdown writes it. */
const SLIDE = /^\s*<!--\s*Slide number:\s*\d+\s*-->\s*$/iu;
