import type {Declaration, Root} from 'postcss';

/**
 * Puts the values of custom properties that never change where they are read: those
 * that are declared once, for the root, and whose value reads no property that may
 * change below it. A framework declares many of them, so that sites can set them;
 * once the site is built they are only bytes.
 *
 * @param sheet - a stylesheet, which is changed
 * @param isNamed - tells of a property whether pages or scripts name it
 */
export function inlineConstants(sheet: Root, isNamed: (property: string) => boolean): void {
  const declared = new Map<string, Declaration[]>();
  sheet.walkDecls(/^--/u, (declaration) => {
    declared.set(declaration.prop, [...(declared.get(declaration.prop) ?? []), declaration]);
  });
  const values = new Map<string, string>();
  for (const [name, declarations] of declared) {
    const [only] = declarations;
    if (!only || declarations.length > 1 || isNamed(name) || !isForAllOfPage(only)) continue;
    if (!only.value.includes('var(') && only.value.trim() !== '') values.set(name, only.value);
  }
  sheet.walkDecls((declaration) => {
    // With spaces, or what stands beside a value would become a part of it.
    declaration.value = declaration.value.replace(
      /var\((--[\w-]+)\)/gu,
      (read, name: string) => ` ${values.get(name) ?? read} `,
    );
  });
}

/** Whether it stands in a rule for the root, within nothing but a layer. */
function isForAllOfPage({parent: rule}: Declaration): boolean {
  if (rule?.type !== 'rule' || !('selector' in rule) || rule.selector !== ':root') return false;
  const {parent: outer} = rule;
  return (
    outer?.type === 'root' || (outer !== undefined && 'name' in outer && outer.name === 'layer')
  );
}
