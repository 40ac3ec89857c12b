import {foldWhiteSpace} from '../knowledge/text';

import type {Picture} from './document';

/** How the kinds that browsers show begin. SVG is none of them: it may hold scripts. */
const SHOWN: readonly (readonly [extension: string, begins: RegExp])[] = [
  ['png', /^\x89PNG\r\n/u],
  ['jpg', /^\xff\xd8\xff/u],
  ['gif', /^GIF8/u],
  ['webp', /^RIFF.{4}WEBP/su],
  ['avif', /^.{4}ftypavi[fs]/su],
];

/** What programs put where a description should be: names of files and running numbers. */
const NO_DESCRIPTION =
  /^(?:.*\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?|svg|emf|wmf)|(?:图片|图像|Picture|Image)\s*\d*)$/iu;

/**
 * Makes a picture of a file, if browsers show files of its kind: what its bytes
 * say counts, not its name.
 *
 * @param file - the file's name, with or without folders
 * @param data - its bytes; left out where it is missing
 * @param about - the text that stands for it, what the author's program calls it, and where to report
 * @returns the picture, or nothing
 */
export function pictureOf(
  file: string | undefined,
  data: Uint8Array | undefined,
  about: {alt: string; name: string; omit: (what: string) => void},
): Picture[] {
  const {name, omit} = about;
  if (file === undefined || !data) {
    omit(`the picture “${name}”, whose file is missing`);
    return [];
  }
  const head = String.fromCharCode(...data.subarray(0, 16));
  const extension = SHOWN.find(([, begins]) => begins.test(head))?.[0];
  if (extension === undefined) {
    const kind = /\.(\w{1,5})$/u.exec(file)?.[1] ?? 'unknown';
    omit(`the picture “${name}” of the kind ${kind.toLowerCase()}, which browsers do not show`);
    return [];
  }
  const words = foldWhiteSpace(about.alt);
  const alt = NO_DESCRIPTION.test(words) ? '' : words;
  return [{kind: 'picture', extension, data, ...(alt !== '' && {alt})}];
}
