/** A rule for the root alone, as a minifier writes it: neither nested nor within a condition but a layer. */
const ROOT_RULE = /(?<=[{};]|^):root\{([^{}]*)\}/gu;
/** A declaration of a custom property whose value has no part that could hold another one. */
const DECLARATION = /(--[\w-]+):([^;{}"']*)(?:;|$)/gu;
const PROPERTY = /(--[\w-]+)\s*:/gu;
const CONDITION = /@(?:media|supports|container)[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/gu;

/**
 * Puts the values of custom properties that never change where they are read: those
 * that are declared once, for the root, and whose value reads no property that may
 * change below it. A framework declares many of them, so that sites can set them;
 * once the site is built they are only bytes.
 *
 * @param css - a minified stylesheet
 * @param isNamed - tells of a property whether pages or scripts name it
 * @returns the same without such properties
 */
export function inlineConstants(css: string, isNamed: (property: string) => boolean): string {
  const declared = new Map<string, number>();
  for (const [, name = ''] of css.matchAll(PROPERTY)) {
    declared.set(name, (declared.get(name) ?? 0) + 1);
  }
  const values = new Map<string, string>();
  for (const [, body = ''] of css.replace(CONDITION, '').matchAll(ROOT_RULE)) {
    for (const [, name = '', value = ''] of body.matchAll(DECLARATION)) {
      const isConstant = declared.get(name) === 1 && !isNamed(name) && !value.includes('var(');
      if (isConstant && value.trim() !== '') values.set(name, value);
    }
  }
  // With spaces, or what stands beside a value would become a part of it.
  return css.replace(/var\((--[\w-]+)\)/gu, (read, name: string) => {
    const value = values.get(name);
    return value === undefined ? read : ` ${value} `;
  });
}
