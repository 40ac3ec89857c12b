import {childAt, descendantsOf} from '../xml';

import type {Picture} from '../document';
import type {Package, Relationship} from '../package';
import type {XmlElement} from '../xml';

/** What browsers show. */
const SHOWN = /\.(?:png|jpe?g|gif|webp|svg|avif)$/iu;

/**
 * Reads a picture with the text that stands for it.
 *
 * @param deck - the opened file
 * @param element - `p:pic`
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
  const media = /a:(?:video|audio)File/u;
  const own = childAt(element, 'p:nvPicPr', 'p:nvPr');
  const kind = own?.children.find((child) => typeof child !== 'string' && media.test(child.name));
  const {descr = '', name = ''} = childAt(element, 'p:nvPicPr', 'p:cNvPr')?.attributes ?? {};
  if (kind !== undefined) {
    omit(`the video or sound “${name}”`);
    return [];
  }
  const [blip] = descendantsOf(childAt(element, 'p:blipFill'), 'a:blip');
  const target = relationships.get(blip?.attributes['r:embed'] ?? '')?.target;
  const data = target === undefined ? undefined : deck.bytes(target);
  if (target === undefined || !data || !SHOWN.test(target)) {
    omit(
      `the picture “${name}”${target === undefined ? '' : `, ${target.split('.').at(-1) ?? ''}`}`,
    );
    return [];
  }
  return [
    {
      kind: 'picture',
      name: target.split('/').at(-1) ?? target,
      data,
      ...(descr.trim() !== '' && {alt: descr.trim()}),
    },
  ];
}
