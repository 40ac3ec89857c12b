import {transform} from 'lightningcss';
import {parse} from 'postcss';

import {emBreakpoints} from './emBreakpoints';
import {inlineConstants} from './inlineConstants';
import {removeOverruled} from './removeOverruled';

import type {Root} from 'postcss';

const CLASS_ATTRIBUTE = /\sclass=(?:"([^"]*)"|([^\s">]+))/gu;
const CLASS = /\.(-?[A-Za-z_][\w-]*)/gu;
const STYLED_PROPERTY = /--[\w-]+/gu;
const KEYFRAMES = /@keyframes ([\w-]+)/gu;
const PROPERTY = /(--[\w-]+)\s*:/gu;

/**
 * Reads the classes that a page uses, and the custom properties that it sets or reads.
 *
 * @param html - the page, without its stylesheet
 * @returns their names
 * @throws Error where there is none, which no page of the site can be
 */
export function readStyleNames(html: string): string[] {
  const found = Array.from(
    html.matchAll(CLASS_ATTRIBUTE),
    ([, quoted, bare = '']) => quoted ?? bare,
  );
  if (found.length === 0) throw new Error('a page has no class attribute where there must be many');
  return [...found.flatMap((value) => value.split(/\s+/u)), ...(html.match(STYLED_PROPERTY) ?? [])];
}

/**
 * Removes from a stylesheet the rules for classes that are not used, and then the
 * custom properties that no rule and no page reads, that are overruled, or whose value
 * is always the same; media queries are measured in em.
 *
 * @param css - the stylesheet
 * @param used - the names that pages and scripts use
 * @returns what is left, minified
 */
export function removeUnused(css: string, used: ReadonlySet<string>): string {
  const classes = namesIn(css, CLASS).filter((name) => !used.has(name));
  let left = changed(minify(css, classes), (sheet) => {
    removeOverruled(sheet);
    emBreakpoints(sheet);
  });
  for (let before = ''; before.length !== left.length;) {
    before = left;
    left = changed(left, (sheet) => {
      inlineConstants(sheet, (name) => used.has(name));
    });
    const unread = namesIn(left, PROPERTY).filter(
      (name) => !left.includes(`var(${name})`) && !left.includes(`var(${name},`) && !used.has(name),
    );
    const still = namesIn(left, KEYFRAMES).filter((name) => left.split(name).length === 2);
    left = minify(left, [...unread, ...still]);
  }
  return left;
}

function changed(css: string, change: (sheet: Root) => void): string {
  const sheet = parse(css);
  change(sheet);
  return sheet.toString();
}

function namesIn(css: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(css.matchAll(pattern), ([, name = '']) => name))];
}

function minify(css: string, unusedSymbols: string[]): string {
  const {code} = transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
    errorRecovery: true,
  });
  return Buffer.from(code).toString();
}
