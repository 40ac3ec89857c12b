import {childAt, childrenOf} from '../xml';
import {isOn} from './textStyles';

import type {Box} from '../readingOrder';
import type {XmlElement} from '../xml';

/** Something that stands on a slide. */
export interface Shape {
  element: XmlElement;
  /** Where it stands on the slide, in EMU; left out where it does not say. */
  box?: Box;
  placeholder?: Placeholder;
}

/** What a shape stands in for: the layout and the master say where that is and how it is set. */
export interface Placeholder {
  type: string;
  index?: string;
}

/** From the coordinates inside a group to those of the slide. */
type Transform = (box: Box) => Box;

/**
 * Lists what stands on a slide, a layout or a master, groups opened, in the
 * order of the file.
 *
 * @param root - `p:sld`, `p:sldLayout`, `p:sldMaster` or `p:notes`
 * @param omit - called with what is hidden
 * @returns the shapes
 */
export function listShapes(
  root: XmlElement | undefined,
  omit: (what: string) => void = () => undefined,
): Shape[] {
  return open(childAt(root, 'p:cSld', 'p:spTree'), (box) => box, omit);
}

function open(
  tree: XmlElement | undefined,
  transform: Transform,
  omit: (what: string) => void,
): Shape[] {
  return childrenOf(tree).flatMap((element): Shape[] => {
    if (element.name === 'mc:AlternateContent') {
      return open(childAt(element, 'mc:Choice'), transform, omit);
    }
    if (!/^p:(?:sp|pic|graphicFrame|grpSp|contentPart)$/u.test(element.name)) return [];
    const own = childrenOf(element).find(({name}) => /^p:nv\w+Pr$/u.test(name));
    const {hidden, name = ''} = childAt(own, 'p:cNvPr')?.attributes ?? {};
    if (isOn(hidden)) {
      omit(`the shape “${name}”, which is hidden`);
      return [];
    }
    const xfrm =
      childAt(element, 'p:spPr', 'a:xfrm') ??
      childAt(element, 'p:grpSpPr', 'a:xfrm') ??
      childAt(element, 'p:xfrm');
    if (element.name === 'p:grpSp') {
      return open(element, (box) => transform(outOfGroup(xfrm, box)), omit);
    }
    const box = readBox(xfrm, 'a:off', 'a:ext');
    const ph = childAt(own, 'p:nvPr', 'p:ph')?.attributes;
    return [
      {
        element,
        ...(box && {box: transform(box)}),
        ...(ph && {
          placeholder: {type: ph.type ?? 'obj', ...(ph.idx !== undefined && {index: ph.idx})},
        }),
      },
    ];
  });
}

function readBox(xfrm: XmlElement | undefined, offset: string, extent: string): Box | undefined {
  const off = childAt(xfrm, offset)?.attributes;
  const ext = childAt(xfrm, extent)?.attributes;
  if (!off || !ext) return undefined;
  return {x: Number(off.x), y: Number(off.y), width: Number(ext.cx), height: Number(ext.cy)};
}

/** A group has coordinates of its own, laid over the place it takes (ECMA-376-1, 20.1.7.5). */
function outOfGroup(xfrm: XmlElement | undefined, box: Box): Box {
  const place = readBox(xfrm, 'a:off', 'a:ext');
  const inside = readBox(xfrm, 'a:chOff', 'a:chExt');
  if (!place || !inside) return box;
  const across = inside.width === 0 ? 1 : place.width / inside.width;
  const down = inside.height === 0 ? 1 : place.height / inside.height;
  return {
    x: place.x + (box.x - inside.x) * across,
    y: place.y + (box.y - inside.y) * down,
    width: box.width * across,
    height: box.height * down,
  };
}

/**
 * Finds the shape that another one inherits from.
 *
 * @param placeholder - what the shape stands in for
 * @param shapes - the shapes of its layout or master
 * @returns the one with the same index, else of the same kind
 */
export function findInherited(
  placeholder: Placeholder | undefined,
  shapes: readonly Shape[],
): Shape | undefined {
  if (!placeholder) return undefined;
  const candidates = shapes.filter((shape) => shape.placeholder !== undefined);
  return (
    candidates.find(
      (shape) => placeholder.index !== undefined && shape.placeholder?.index === placeholder.index,
    ) ?? candidates.find((shape) => kindOf(shape.placeholder) === kindOf(placeholder))
  );
}

/** Titles, and everything that is set as running text, inherit from one another. */
function kindOf(placeholder: Placeholder | undefined): string {
  const type = placeholder?.type ?? '';
  if (isTitle(placeholder)) return 'title';
  return /^(?:obj|body|subTitle|tbl|chart|dgm|media|clipArt|pic)$/u.test(type) ? 'body' : type;
}

/** Whether a placeholder is a slide's title. */
export function isTitle(placeholder: Placeholder | undefined): boolean {
  return placeholder?.type === 'title' || placeholder?.type === 'ctrTitle';
}
