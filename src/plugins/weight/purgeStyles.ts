import postcss from 'postcss';

import type {UsedNames} from './usedNames';

/**
 * Takes rules out of a stylesheet that nothing can bring to use: those whose
 * every selector asks for a tag, class or id that neither page nor script names.
 * What stands in brackets (attributes, `:not()`, `:has()`, lists in `:is()`) is not
 * looked at, and so never costs a rule. Custom properties that nothing reads go as well.
 *
 * @param css - the stylesheet
 * @param used - the names of pages and scripts
 * @returns the stylesheet without these rules
 */
export function purgeStyles(css: string, used: UsedNames): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const {parent} = rule;
    if (parent?.type === 'atrule' && isKeyframes(parent)) return;
    const kept = rule.selectors.filter((selector) => canMatch(selector, used));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  removeUnreadProperties(root, used);
  removeEmpty(root);
  return root.toString();
}

/**
 * Tells whether an at-rule has stages of an animation inside, which are no selectors.
 *
 * @param rule - the at-rule
 * @returns whether its name is `keyframes`, with any prefix
 */
export function isKeyframes({name}: postcss.AtRule): boolean {
  return name.endsWith('keyframes');
}

/**
 * Finds the custom properties that a value reads.
 *
 * @param value - the value, or a longer piece of a stylesheet
 * @returns their names
 */
export function readProperties(value: string): string[] {
  return Array.from(value.matchAll(/var\(\s*(--[\w-]+)/gu), ([, name = '']) => name);
}

type Asked = readonly (readonly [kind: 'tags' | 'classes' | 'ids', name: string])[];
const KINDS = {'': 'tags', '.': 'classes', '#': 'ids'} as const;

/** A selector is taken apart once; every kind of page asks for the same ones. */
const asked = new Map<string, Asked>();

/**
 * Tells whether all names that a selector asks for outside brackets are used.
 *
 * @param selector - one selector, not a list
 * @param used - the names there are
 * @returns whether something can match it
 */
export function canMatch(selector: string, used: UsedNames): boolean {
  const names = asked.get(selector) ?? namesIn(selector);
  asked.set(selector, names);
  return names.every(([kind, name]) => used[kind].has(name));
}

/** What a selector asks for outside brackets. */
function namesIn(selector: string): Asked {
  let bare = selector
    .replaceAll(/\[[^\]]*\]/gu, '')
    // One selector in such brackets is asked for as if it stood without them.
    .replaceAll(/:(?:is|where)\(([^(),]*)\)/gu, ' $1');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replaceAll(/\([^()]*\)/gu, '');
  }
  // Names with escapes are not taken apart.
  if (bare.includes('\\')) return [];
  return Array.from(
    bare.replaceAll(/::?[\w-]+/gu, '').matchAll(/([.#]?)([\w-]+)/gu),
    ([, mark = '', name = '']) => [KINDS[mark as keyof typeof KINDS], name],
  );
}

function removeUnreadProperties(root: postcss.Root, used: UsedNames): void {
  for (let removed = true; removed;) {
    removed = false;
    const read = new Set<string>();
    root.walkDecls(({value}) => {
      for (const name of readProperties(value)) read.add(name);
    });
    root.walkDecls(/^--/u, (declaration) => {
      if (read.has(declaration.prop) || used.classes.has(declaration.prop.slice(2))) return;
      declaration.remove();
      removed = true;
    });
  }
}

function removeEmpty(root: postcss.Root): void {
  for (let removed = true; removed;) {
    removed = false;
    root.walk((node) => {
      if ((node.type !== 'rule' && node.type !== 'atrule') || node.nodes?.length !== 0) return;
      node.remove();
      removed = true;
    });
  }
}
