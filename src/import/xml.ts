import {Parser} from 'htmlparser2';

import {ImportError} from './importError';

/** An element of an XML document: its qualified name, attributes and content. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** Deeper documents are not written by any program, only by somebody who means harm. */
const MOST_LEVELS = 256;

/** The prefixes by which this code knows the namespaces, in their two editions. */
const PREFIXES: readonly (readonly [prefix: string, namespace: RegExp])[] = [
  ['p', /\/presentationml(?:\/2006)?\/main$/u],
  ['a', /\/drawingml(?:\/2006)?\/main$/u],
  ['w', /\/wordprocessingml(?:\/2006)?\/main$/u],
  ['wp', /\/drawingml(?:\/2006)?\/wordprocessingDrawing$/u],
  ['r', /\/officeDocument(?:\/2006)?\/relationships$/u],
  ['m', /\/officeDocument(?:\/2006)?\/math$/u],
  ['mc', /\/markup-compatibility\/2006$/u],
];

/**
 * Parses a part of an Office document. Whatever prefixes it binds, names get
 * those that Office programs write by convention, as in ECMA-376.
 *
 * @param xml - the part's text
 * @returns its root element
 * @throws ImportError where the part is empty, nested beyond reason or declares a document type:
 *   Office documents have none, and entities could grow without end (ECMA-376-2, 8.3)
 */
export function parseXml(xml: string): XmlElement {
  if (/<!DOCTYPE|<!ENTITY/iu.test(xml)) {
    throw new ImportError('it declares entities, which no Office program writes');
  }
  const document: XmlElement = {name: '', attributes: {}, children: []};
  const open = [document];
  const scopes: Scope[] = [new Map()];
  let last = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MOST_LEVELS) throw new ImportError('its parts are nested beyond reason');
        const scope = scopeOf(attributes, scopes.at(-1));
        const element = {
          name: rename(name, scope),
          attributes: renameAll(attributes, scope),
          children: [],
        };
        scopes.push(scope);
        open.at(-1)?.children.push(element);
        open.push(element);
        last = name;
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag(name) {
        open.pop();
        scopes.pop();
        last = name;
      },
    },
    {xmlMode: true, decodeEntities: true},
  );
  parser.end(xml.replace(/^\uFEFF/u, ''));
  const root = document.children.find((child) => typeof child !== 'string');
  if (!root) throw new ImportError('one of its parts is empty');
  // The parser closes by itself what a damaged file leaves open.
  if (!new RegExp(`(?:</${last}\\s*|/)>\\s*(?:<!--[^]*-->\\s*)?$`, 'u').test(xml)) {
    throw new ImportError('one of its parts is damaged');
  }
  return root;
}

/** What prefixes stand for: the one in the file, and ours. */
type Scope = ReadonlyMap<string, string>;

function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope = new Map()): Scope {
  const bound = Object.entries(attributes).flatMap(([name, namespace]): [string, string][] => {
    const prefix = /^xmlns(?::(.+))?$/u.exec(name);
    if (!prefix) return [];
    const ours = PREFIXES.find(([, known]) => known.test(namespace))?.[0];
    return [[prefix[1] ?? '', ours ?? prefix[1] ?? '']];
  });
  return bound.length > 0 ? new Map([...outer, ...bound]) : outer;
}

function rename(name: string, scope: Scope): string {
  const [prefix = '', local] = name.includes(':') ? name.split(':', 2) : ['', name];
  const ours = scope.get(prefix) ?? prefix;
  return ours === '' ? (local ?? '') : `${ours}:${local ?? ''}`;
}

function renameAll(
  attributes: Readonly<Record<string, string>>,
  scope: Scope,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      // An attribute without a prefix is in no namespace.
      name.includes(':') ? rename(name, scope) : name,
      value,
    ]),
  );
}

/**
 * Lists the elements inside an element, without text.
 *
 * @param element - the element, if there is one
 * @param name - only those of this name
 * @returns its child elements in order
 */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/**
 * Follows a path of names, taking the first child of each.
 *
 * @param element - where to begin
 * @param path - the names of the children, one below the other
 * @returns the element at its end, or undefined
 */
export function childAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/**
 * Finds all elements of a name, at any depth.
 *
 * @param element - where to look
 * @param name - the name
 * @returns the elements in document order
 */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/**
 * Reads the text inside an element.
 *
 * @param element - the element
 * @returns all its text, joined
 */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
