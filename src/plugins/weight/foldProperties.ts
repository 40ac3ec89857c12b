import postcss from 'postcss';
import valueParser from 'postcss-value-parser';

import type {Node} from 'postcss-value-parser';

interface Definition {
  value: string;
  /** Of its cascade layer; what stands in none outdoes all layers. */
  rank: number;
  /** It holds always and for the whole page. */
  plain: boolean;
}

/** Selectors of the root element alone, in any theme. */
const ROOT = /^(?::root|html)?(?:\[data-theme[^\]]*\])*$/u;

/**
 * Writes the values of constant custom properties where they are read, and takes
 * away their definitions: a page then has no hundred properties to inherit, and
 * browsers nothing to resolve. Constant is what is defined for the root element
 * alone, with one value in both themes and on every screen (CSS Cascade 5, 6:
 * what stands in no layer outdoes all layers, and of equals the later counts).
 *
 * @param css - the stylesheet
 * @param isNamed - tells whether a script or a style attribute names a property, which then stays
 * @returns the stylesheet, which means the same
 */
export function foldProperties(css: string, isNamed: (property: string) => boolean): string {
  const root = postcss.parse(css);
  const definitions = readDefinitions(root);
  const known = new Map<string, string | undefined>();

  /** The value of a constant; undefined of any other property. */
  function constant(property: string): string | undefined {
    if (known.has(property)) return known.get(property);
    // A property that names itself, in whatever way round, has no value.
    known.set(property, undefined);
    const all = definitions.get(property) ?? [];
    const rank = Math.max(...all.map((one) => one.rank));
    const strongest = all.filter((one) => one.rank === rank);
    const last = strongest.at(-1);
    if (!last || isNamed(property) || !isOfRoot(property) || !strongest.every(({plain}) => plain)) {
      return undefined;
    }
    const value = fold(last.value);
    if (readProperties(value).every(isOfRoot)) known.set(property, value);
    return known.get(property);
  }

  function isOfRoot(property: string): boolean {
    return definitions.has(property) && !elsewhere.has(property);
  }

  function fold(value: string): string {
    if (!value.includes('var(')) return value;
    const parsed = valueParser(value);
    parsed.walk((node, index, siblings) => {
      const folded = constant(nameIn(node) ?? '');
      // Two values side by side stay two.
      if (folded !== undefined) {
        siblings[index] = {type: 'word', value: ` ${folded} `, sourceIndex: 0, sourceEndIndex: 0};
      }
    });
    return tidy(valueParser.stringify(parsed.nodes));
  }

  const elsewhere = definedElsewhere(root);
  root.walkDecls((declaration) => {
    if (constant(declaration.prop) !== undefined) declaration.remove();
    else declaration.value = fold(declaration.value);
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  return root.toString();
}

function readDefinitions(root: postcss.Root): Map<string, Definition[]> {
  const layers: string[] = [];
  root.walkAtRules('layer', ({params}) => {
    layers.push(...params.split(',').map((name) => name.trim()));
  });
  const definitions = new Map<string, Definition[]>();
  root.walkDecls(/^--/u, ({prop, value, important, parent}) => {
    if (parent?.type !== 'rule') return;
    const {selectors} = parent;
    let rank = Infinity;
    let plain = !important && selectors.every((selector) => selector === ':root');
    for (let at = parent.parent; at?.type === 'atrule'; at = at.parent) {
      const {name, params} = at as postcss.AtRule;
      if (name === 'layer') rank = layers.indexOf(params);
      else plain = false;
    }
    const all = definitions.get(prop) ?? [];
    definitions.set(prop, [...all, {value, rank, plain}]);
  });
  return definitions;
}

/** Properties that some element below the root has a value of its own for. */
function definedElsewhere(root: postcss.Root): Set<string> {
  const elsewhere = new Set<string>();
  root.walkDecls(/^--/u, ({prop, parent}) => {
    const selectors = parent?.type === 'rule' ? parent.selectors : [''];
    if (!selectors.every((selector) => selector !== '' && ROOT.test(selector))) elsewhere.add(prop);
  });
  return elsewhere;
}

function nameIn(node: Node): string | undefined {
  return node.type === 'function' && node.value === 'var' ? node.nodes[0]?.value : undefined;
}

function readProperties(value: string): string[] {
  const names: string[] = [];
  valueParser(value).walk((node) => {
    const name = nameIn(node);
    if (name !== undefined) names.push(name);
  });
  return names;
}

function tidy(value: string): string {
  // What stands in quotation marks keeps its blanks.
  return value
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/u)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll(/\s+/gu, ' ')
            .replaceAll(/([(,]) /gu, '$1')
            .replaceAll(/ ([),])/gu, '$1'),
    )
    .join('')
    .trim();
}
