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
const READING = /var\((--[\w-]+)/gu;

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
  const isNamed = (property: string): boolean => used.has(property);
  const sheet = parse(minify(css, classes));
  removeOverruled(sheet);
  emBreakpoints(sheet);
  // What is no longer read may have been all that kept another from being constant.
  do inlineConstants(sheet, isNamed);
  while (removeUnread(sheet, isNamed));
  const left = sheet.toString();
  return minify(
    left,
    namesIn(left, KEYFRAMES).filter((name) => left.split(name).length === 2),
  );
}

/** Removes the properties that no rule reads any more, and says whether there were any. */
function removeUnread(sheet: Root, isNamed: (property: string) => boolean): boolean {
  const read = new Set<string>();
  sheet.walkDecls(({value}) => {
    for (const [, name = ''] of value.matchAll(READING)) read.add(name);
  });
  let isRemoved = false;
  sheet.walkDecls(/^--/u, (declaration) => {
    if (read.has(declaration.prop) || isNamed(declaration.prop)) return;
    declaration.remove();
    isRemoved = true;
  });
  return isRemoved;
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
