import {writeName} from '../citation/csl';
import {quotationRecord} from '../quotations/views';
import {STATUS} from '../quotations/statusLabels';
import {annotateLecture, isLine} from './annotatedLecture';
import {LICENCE} from './licence';
import {element, escapeXml} from './xml';

import type {LinkedQuotation, PlacedLecture, PlacedSource} from '../graph';
import type {Source} from '../sources/source';
import type {AnnotatedLine, AnnotatedSlide} from './annotatedLecture';

/** Who publishes a download. */
export interface Publisher {
  name: string;
  /** Its address with the base, closed by a slash. */
  url: string;
}

const RULES = [
  '正文逐字取自讲稿，每一行是一个 head 或 p，n 是行号；hi 标出讲稿的粗体。',
  '编者的话在 note type="editor" 中，不是讲稿的文字。',
  'quote 是讲稿的引文，seg 是讲稿自己的话或通行的提法，corresp 指向校勘和出处。',
  '校勘由程序逐字比对得出：比对文字、数字和改变数值的符号，不计停顿、引号和空白。',
];

/**
 * Writes a lecture and its annotations as TEI P5: each slide a `div`, each line of
 * the transcript a `head` or a `p`, notes where they stand; in the back matter the
 * collation of each quotation and the sources (tei-c.org/release/doc/tei-p5-doc).
 *
 * @param placed - a lecture whose pages and transcript agree
 * @param quotations - its quotations, linked
 * @param publisher - the site
 * @param absolute - turns an address of the site into a full one
 * @returns the XML document
 */
export function toTei(
  placed: PlacedLecture,
  quotations: readonly LinkedQuotation[],
  publisher: Publisher,
  absolute: (href: string) => string,
): string {
  const sources = new Map(
    quotations
      .flatMap(({source, blends}) => [...(source ? [source] : []), ...blends])
      .map((one) => [one.source.id, one]),
  );
  const back = [
    ...(quotations.length > 0
      ? [
          element(
            'div',
            {type: 'quotations'},
            element('head', {}, '引文校勘'),
            ...quotations.map((linked) => `\n${annotation(linked, absolute)}`),
          ),
        ]
      : []),
    ...(sources.size > 0
      ? [
          element(
            'div',
            {type: 'sources'},
            element('head', {}, '出处'),
            element(
              'listBibl',
              {},
              ...[...sources.values()].map((one) => `\n${bibl(one, absolute)}`),
            ),
          ),
        ]
      : []),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="zh-Hans">',
    header(placed, publisher, absolute),
    '<text>',
    '<body>',
    ...annotateLecture(placed, quotations).map(slideDiv),
    '</body>',
    ...(back.length > 0 ? ['<back>', ...back, '</back>'] : []),
    '</text>',
    '</TEI>',
    '',
  ].join('\n');
}

function header(
  {overview}: PlacedLecture,
  publisher: Publisher,
  absolute: (href: string) => string,
): string {
  const {title, lecturer, institution, date, href} = overview;
  const author = element(
    'author',
    {},
    element('persName', {}, escapeXml(lecturer)),
    element('affiliation', {}, escapeXml(institution)),
  );
  const named = element('title', {}, escapeXml(title)) + author;
  const given = date === undefined ? '' : element('date', {when: isoDate(date)}, escapeXml(date));
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, named),
      element(
        'publicationStmt',
        {},
        element('publisher', {}, escapeXml(publisher.name)),
        element('idno', {type: 'URL'}, escapeXml(absolute(href))),
        element('availability', {status: 'unknown'}, element('p', {}, LICENCE)),
      ),
      element('sourceDesc', {}, element('bibl', {}, named, given)),
    ),
    element(
      'encodingDesc',
      {},
      element('editorialDecl', {}, ...RULES.map((rule) => element('p', {}, escapeXml(rule)))),
    ),
    element(
      'profileDesc',
      {},
      element('langUsage', {}, element('language', {ident: 'zh-Hans'}, '简体中文')),
    ),
  );
}

function slideDiv({slide, content}: AnnotatedSlide): string {
  let opening = true;
  const inside = content.map((entry) => {
    if (!isLine(entry)) {
      return element('note', {type: 'editor'}, escapeXml(entry.text));
    }
    // A heading stands first in a division; a later one is a line of its own.
    opening &&= entry.kind === 'heading';
    if (opening) return element('head', {n: entry.number}, lineContent(entry));
    const rend = entry.kind === 'paragraph' ? undefined : entry.kind;
    return element('p', {n: entry.number, rend}, lineContent(entry));
  });
  return element(
    'div',
    {type: 'slide', 'xml:id': `slide-${slide.id}`, n: slide.number},
    ...inside.map((one) => `\n${one}`),
    '\n',
  );
}

/** The words of a line, cut where weight or quotation changes. */
function lineContent({text, runs, quoted}: AnnotatedLine): string {
  const write = (from: number, to: number): string => {
    let at = 0;
    return runs
      .map(({text: words, strong}) => {
        const begin = Math.max(from - at, 0);
        const part = words.slice(begin, Math.max(to - at, begin));
        at += words.length;
        return part !== '' && strong
          ? element('hi', {rend: 'bold'}, escapeXml(part))
          : escapeXml(part);
      })
      .join('');
  };
  let written = 0;
  const pieces = quoted.map(({quotation, from, to}) => {
    const before = write(written, from);
    written = to;
    const {source, status} = quotation;
    const isOwn = status === 'own' || status === 'set-phrase';
    return (
      before +
      element(
        isOwn ? 'seg' : 'quote',
        {
          type: isOwn ? status : undefined,
          corresp: `#quotation-${quotation.quotation.id}`,
          source: !isOwn && source ? `#source-${source.source.id}` : undefined,
        },
        write(from, to),
      )
    );
  });
  return pieces.join('') + write(written, text.length);
}

function annotation(linked: LinkedQuotation, absolute: (href: string) => string): string {
  const {id, attribution, note, published, status, source, blends, address} = quotationRecord(
    linked,
    absolute,
  );
  const refs = [...(source ? [source] : []), ...blends].map(({id: of, title}) =>
    element('p', {}, element('ref', {target: `#source-${of}`}, escapeXml(title))),
  );
  return element(
    'note',
    {type: 'collation', subtype: status, 'xml:id': `quotation-${id}`},
    element('p', {}, escapeXml(note ?? STATUS[status].word)),
    ...(attribution === null ? [] : [element('p', {}, escapeXml(attribution))]),
    ...(published ? [element('p', {}, element('quote', {}, escapeXml(published.text)))] : []),
    ...refs,
    element('p', {}, element('ref', {target: address}, escapeXml(address))),
  );
}

function bibl({source, href}: PlacedSource, absolute: (href: string) => string): string {
  const date = source['event-date'] ?? source.issued;
  return element(
    'bibl',
    {'xml:id': `source-${source.id}`},
    ...(source.author ?? []).map((name) => element('author', {}, escapeXml(writeName(name)))),
    element('title', {}, escapeXml(source.title)),
    ...(source.publisher === undefined
      ? []
      : [element('publisher', {}, escapeXml(source.publisher))]),
    ...(date === undefined ? [] : [element('date', {when: isoDate(date)}, escapeXml(date))]),
    element('ref', {target: absolute(href)}, escapeXml(absolute(href))),
    ...source.links.map(link),
    ...source.unverified.map((text) => element('note', {type: 'unverified'}, escapeXml(text))),
  );
}

function link({url, shows}: Source['links'][number]): string {
  return element('ref', {target: url}, escapeXml(shows));
}

/** TEI's `when` is a W3C date; one that is not sure stands as text alone. */
function isoDate(date: string): string | undefined {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(date) ? date : undefined;
}
