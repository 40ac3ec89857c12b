import {toBibtex} from '../citation/bibtex';
import {toRis} from '../citation/ris';
import {shortNameOf} from '../graph';
import {renderQrSvg} from '../qrCode';
import {statusNote} from '../quotations/statusLabels';
import {quotationEntry} from '../quotations/views';
import {renderEmbedPage} from '../sharing/embedPage';
import {toOembed} from '../sharing/oembed';
import {renderSlidePage} from '../sharing/slidePage';

import type {CslItem} from '../citation/csl';
import type {PlacedLecture} from '../graph';
import type {SharedQuotation} from '../sharing/embedPage';
import type {ExportFile} from './exportFiles';
import type {Knowledge} from '../knowledge';

/** The site as other sites name it. */
export interface Provider {
  name: string;
  /** Its address with the base, closed by a slash. */
  url: string;
}

/**
 * Renders what leads to slides and quotations from outside: short addresses,
 * QR codes, pages to embed and their oEmbed descriptions.
 *
 * @param knowledge - the validated knowledge
 * @param withdrawn - quotations that were taken back: id and reason
 * @param provider - the site
 * @param absolute - turns an address of the site into a full one
 * @returns the files
 */
export function renderSharedFiles(
  {lectures, quotations}: Pick<Knowledge, 'lectures' | 'quotations'>,
  withdrawn: ReadonlyMap<string, string>,
  provider: Provider,
  absolute: (href: string) => string,
): ExportFile[] {
  const shared = quotations.map((linked): SharedQuotation => {
    const {id, lines, attribution, status, seen, lecture} = quotationEntry(linked);
    const note = statusNote(status, seen);
    return {
      ...addressesOf(id, provider),
      lines,
      status,
      ...(attribution !== undefined && {attribution}),
      ...(note !== undefined && {note}),
      lecture,
      lecturer: linked.lecture.lecturer,
    };
  });
  return [
    ...lectures.flatMap((placed) => slideFiles(placed, provider, absolute)),
    ...shared.flatMap((quotation) => quotationFiles(quotation, provider)),
    ...[...withdrawn].flatMap(([id, reason]) => withdrawnFiles(id, reason, provider)),
  ];
}

function addressesOf(
  id: string,
  {url}: Provider,
): Pick<SharedQuotation, 'id' | 'address' | 'embed' | 'image'> {
  const address = `${url}q/${id}/`;
  return {id, address, embed: `${url}embed/q/${id}/`, image: `${address}${id}.png`};
}

function slideFiles(
  placed: PlacedLecture,
  {url}: Provider,
  absolute: (href: string) => string,
): ExportFile[] {
  const {lecture, overview, parts} = placed;
  return lecture.slides.flatMap(({id, number, title, part}) => {
    const page = absolute(parts[part]?.href ?? '');
    const name = shortNameOf(placed, id);
    const address = `${url}s/${name}/`;
    return [
      {
        path: `s/${name}/index.html`,
        text: renderSlidePage({
          number,
          title,
          lecture: overview.title,
          page,
          location: `${page}#${id}`,
          address,
          image: `${page}card.png`,
        }),
      },
      {path: `s/${name}/qr.svg`, text: renderQrSvg(address)},
    ];
  });
}

function quotationFiles(quotation: SharedQuotation, provider: Provider): ExportFile[] {
  const {id, address} = quotation;
  return [
    {path: `embed/q/${id}/index.html`, text: renderEmbedPage(quotation)},
    {
      path: `q/${id}/oembed.json`,
      text: `${JSON.stringify(toOembed(quotation, provider), null, 2)}\n`,
    },
    {path: `q/${id}/qr.svg`, text: renderQrSvg(address)},
  ];
}

/** All that a quotation had keeps its address, and says that it was taken back. */
function withdrawnFiles(id: string, reason: string, provider: Provider): ExportFile[] {
  const own = addressesOf(id, provider);
  const notice = `这条引文已撤下：${reason}`;
  const item: CslItem = {id, type: 'webpage', title: notice, URL: own.address, language: 'zh-CN'};
  return [
    ...quotationFiles({...own, lines: [notice], lecture: '', lecturer: ''}, provider),
    {
      path: `q/${id}/${id}.json`,
      text: `${JSON.stringify([{id, withdrawn: reason, address: own.address}], null, 2)}\n`,
    },
    {path: `q/${id}/${id}.bib`, text: toBibtex([item])},
    {path: `q/${id}/${id}.ris`, text: toRis([item])},
  ];
}
