import {shortNameOf} from './graph';

import type {LinkedQuotation, PlacedLecture} from './graph';

/**
 * Lists what a reader of a whole lecture may open: its pages, the pages of its
 * quotations and their sources, and the QR codes that menus show.
 *
 * @param lecture - the lecture
 * @param quotations - all quotations
 * @param baseUrl - the path below which the site lies
 * @returns addresses below the base, each once
 */
export function lectureFiles(
  placed: PlacedLecture,
  quotations: readonly LinkedQuotation[],
  baseUrl: string,
): string[] {
  const {lecture, overview, parts} = placed;
  const own = quotations.filter((quotation) => quotation.lecture === overview);
  const files = [
    ...parts.map(({href}) => href),
    overview.handout,
    overview.transcript,
    ...lecture.slides.flatMap(({id}) => {
      const short = `${baseUrl}s/${shortNameOf(placed, id)}/`;
      return [short, `${short}qr.svg`];
    }),
    ...own.flatMap(({href, source, blends}) => [
      href,
      `${href}qr.svg`,
      ...[...(source ? [source] : []), ...blends].map((placed) => placed.href),
    ]),
  ];
  return [...new Set(files)].map((href) => href.slice(baseUrl.length));
}
