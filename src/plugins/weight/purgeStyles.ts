import postcss from 'postcss';

import type {UsedNames} from './usedNames';

/**
 * Takes rules out of a stylesheet that nothing can bring to use: those whose
 * every selector asks for a tag, class or id that neither page nor script names.
 * What stands in brackets (attributes, `:is()`, `:not()`, `:has()`) is not looked
 * at, and so never costs a rule. Custom properties that nothing reads go as well.
 *
 * @param css - the stylesheet
 * @param used - the names of pages and scripts
 * @returns the stylesheet without these rules
 */
export function purgeStyles(css: string, used: UsedNames): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const {parent} = rule;
    if (parent?.type === 'atrule' && 'name' in parent && parent.name.endsWith('keyframes')) return;
    const kept = rule.selectors.filter((selector) => canMatch(selector, used));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  removeUnreadProperties(root, used);
  removeEmpty(root);
  return root.toString();
}

function canMatch(selector: string, used: UsedNames): boolean {
  let bare = selector.replaceAll(/\[[^\]]*\]/gu, '');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replaceAll(/\([^()]*\)/gu, '');
  }
  // Names with escapes are not taken apart.
  if (bare.includes('\\')) return true;
  return Array.from(bare.replaceAll(/::?[\w-]+/gu, '').matchAll(/([.#]?)([\w-]+)/gu)).every(
    ([, mark, name = '']) =>
      (mark === '.' ? used.classes : mark === '#' ? used.ids : used.tags).has(name),
  );
}

function removeUnreadProperties(root: postcss.Root, used: UsedNames): void {
  for (let removed = true; removed;) {
    removed = false;
    const read = new Set(
      Array.from(root.toString().matchAll(/var\(\s*(--[\w-]+)/gu), ([, name]) => name),
    );
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
