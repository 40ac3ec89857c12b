import type {Container, Root, Rule} from 'postcss';

/**
 * Removes from layers the custom properties of the root that rules outside all
 * layers declare for the root, too: those always win (CSS Cascading and Inheritance
 * 5, section 6.4.4). So a framework's values go where the site has its own.
 *
 * @param sheet - a stylesheet, which is changed
 */
export function removeOverruled(sheet: Root): void {
  const ours = new Set<string>();
  for (const rule of rulesOf(sheet)) {
    if (rule.selectors.includes(':root')) rule.walkDecls(/^--/u, ({prop}) => void ours.add(prop));
  }
  sheet.walkAtRules('layer', (layer) => {
    if (layer.parent !== sheet) return;
    for (const rule of rulesOf(layer).filter(({selectors}) => selectors.every(isOfRoot))) {
      rule.walkDecls((declaration) => {
        if (ours.has(declaration.prop) && !declaration.important) declaration.remove();
      });
    }
  });
}

/** The rules of a sheet, or of a layer with the layers in it: none within a condition. */
function rulesOf(container: Container): Rule[] {
  return (container.nodes ?? []).flatMap((node) => {
    if (node.type === 'rule') return [node];
    const isLayer = node.type === 'atrule' && container.type !== 'root';
    return isLayer && 'name' in node && node.name === 'layer' ? rulesOf(node) : [];
  });
}

/** `:root`, `html`, `html[data-theme=dark]`: nothing but the root, in whatever state. */
function isOfRoot(selector: string): boolean {
  return /^(?::root|html)(?:\[[^\]]*\])?$/u.test(selector);
}
