import {parseMdx} from '../../knowledge/markdown';
import {readRuns} from '../../knowledge/runs';
import {markBold, textOfRuns} from '../../knowledge/text';

import type {Run} from '../../knowledge/text';
import type {TextRun} from '../document';

/** Every sign that Markdown, its extensions or MDX may take as markup within a line. */
const MARKUP = /[\\`*_{}[\]<>&~|#]/gu;

/**
 * Writes a text so that a page shows it character for character, wherever in a
 * line it stands but at its beginning.
 *
 * @param text - the words
 * @returns MDX
 */
export function escapeMdx(text: string): string {
  return text.replace(MARKUP, '\\$&');
}

/**
 * Escapes what would open a block at the beginning of a line: a list, a rule,
 * an admonition, code.
 *
 * @param mdx - a line as {@link writeInline} writes it
 * @returns the line
 */
export function escapeLineStart(mdx: string): string {
  return mdx
    .replace(/^[-+=:]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[ie](?=(?:m|x)port\s)/u, (letter) => `&#${letter.charCodeAt(0)};`);
}

/**
 * Writes runs as MDX that the site's pages read back as the same words with the
 * same bold.
 *
 * @param runs - the runs, white space folded, none at the edges of bold ones
 * @returns the line, or nothing where Markdown cannot make those words bold
 */
export function writeInline(runs: readonly TextRun[]): string | undefined {
  return [compose(runs, false), compose(runs, true)].find((mdx) => showsAs(mdx, runs));
}

function showsAs(mdx: string, runs: readonly Run[]): boolean {
  const [line, ...others] = parseMdx(escapeLineStart(mdx)).children;
  if (line?.type !== 'paragraph' || others.length > 0) return false;
  const read = readRuns(line);
  return textOfRuns(read) === textOfRuns(runs) && markBold(read) === markBold(runs);
}

function compose(runs: readonly TextRun[], guarded: boolean): string {
  const stretches: TextRun[][] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    if (last && last[0]?.strong === run.strong) last.push(run);
    else stretches.push([run]);
  }
  return stretches
    .map((stretch, index) => {
      if (stretch[0]?.strong) return `**${stretch.map((run) => writeRun(run)).join('')}**`;
      return stretch
        .map((run, at) =>
          writeRun(run, {
            first: guarded && index > 0 && at === 0,
            last: guarded && index < stretches.length - 1 && at === stretch.length - 1,
          }),
        )
        .join('');
    })
    .join('');
}

/** Beside bold a letter may keep `**` from opening or closing; written as its number it is punctuation to Markdown. */
function writeRun({text, link}: TextRun, guard?: {first: boolean; last: boolean}): string {
  if (link !== undefined) return `[${escapeMdx(text)}](${link.replace(/&/gu, '&amp;')})`;
  const signs = Array.from(text);
  return signs
    .map((sign, index) =>
      /\S/u.test(sign) &&
      ((guard?.first && index === 0) || (guard?.last && index === signs.length - 1))
        ? `&#${sign.codePointAt(0) ?? 0};`
        : escapeMdx(sign),
    )
    .join('');
}

/**
 * Writes a web address as a page can hold it.
 *
 * @param link - the address as the file has it
 * @returns the same address, or nothing where it leads to no web page
 */
export function webAddress(link: string): string | undefined {
  if (!/^https?:\/\/[^\s/]/iu.test(link.trim())) return undefined;
  return link
    .trim()
    .replace(
      /[\s<>()\\{}"'`|[\]^]/gu,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
}
