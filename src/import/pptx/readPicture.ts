import {childAt, childrenOf, descendantsOf} from '../xml';
import {pictureOf} from '../picture';

import type {Picture} from '../document';
import type {Package, Relationship} from '../package';
import type {XmlElement} from '../xml';

/**
 * Reads a picture with the text that stands for it.
 *
 * @param deck - the opened file
 * @param element - `p:pic`, or a shape that is filled with a picture
 * @param relationships - those of its slide
 * @param omit - called with what browsers cannot show
 * @returns the picture, or nothing
 */
export function readPicture(
  deck: Package,
  element: XmlElement,
  relationships: ReadonlyMap<string, Relationship>,
  omit: (what: string) => void,
): Picture[] {
  const own = childrenOf(element).find(({name}) => /^p:nv\w+Pr$/u.test(name));
  const {descr = '', name = ''} = childAt(own, 'p:cNvPr')?.attributes ?? {};
  if (childrenOf(childAt(own, 'p:nvPr')).some((child) => MEDIA.test(child.name))) {
    omit(`the video or sound “${name}”`);
    return [];
  }
  const fill = childAt(element, 'p:blipFill') ?? childAt(element, 'p:spPr', 'a:blipFill');
  const [blip] = descendantsOf(fill, 'a:blip');
  const target = relationships.get(blip?.attributes['r:embed'] ?? '')?.target;
  return pictureOf(target, target === undefined ? undefined : deck.bytes(target), {
    alt: descr,
    name,
    omit,
  });
}

const MEDIA = /^a:(?:video|audio|quickTime|wav)(?:File|Cd)?$/u;
