import {downloadPath} from './formats';
import {toJsonLines} from './jsonLines';
import {toPlainText} from './plainText';
import {toTei} from './tei';

import type {Knowledge} from '../knowledge';
import type {ExportFile} from '../publishing/exportFiles';
import type {DOWNLOADS} from './formats';
import type {Publisher} from './tei';

/**
 * Renders every lecture whole, for researchers.
 *
 * @param knowledge - the validated knowledge
 * @param publisher - the site
 * @param absolute - turns an address of the site into a full one
 * @returns three files for each lecture
 */
export function renderDownloads(
  {lectures, quotations}: Pick<Knowledge, 'lectures' | 'quotations'>,
  publisher: Publisher,
  absolute: (href: string) => string,
): ExportFile[] {
  return lectures.flatMap((placed) => {
    const own = quotations.filter(({lecture}) => lecture === placed.overview);
    const texts: Readonly<Record<keyof typeof DOWNLOADS, string>> = {
      xml: toTei(placed, own, publisher, absolute),
      jsonl: toJsonLines(placed, own, absolute),
      txt: toPlainText(placed, absolute(placed.overview.href)),
    };
    return Object.entries(texts).map(([kind, text]) => ({
      path: downloadPath(placed.id, kind),
      text,
    }));
  });
}
