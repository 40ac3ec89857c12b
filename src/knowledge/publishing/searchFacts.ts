import {writeName} from '../citation/csl';
import {SEEN} from '../quotations/statusLabels';
import {quotationFacts} from '../quotations/views';

import type {SearchFacts} from '../../search/makeIndex';
import type {Knowledge} from '../knowledge';

/**
 * Renders what the search index needs beside the pages' texts.
 *
 * @param knowledge - the validated knowledge
 * @returns the order of the pages, slides, quotations, terms and names
 */
export function renderSearchFacts({lectures, sources, quotations, terms}: Knowledge): SearchFacts {
  return {
    pages: [
      ...lectures.flatMap(({overview, parts}) =>
        parts.map(({href}) => ({
          url: href,
          kind: 'lecture' as const,
          lecture: overview.title,
        })),
      ),
      ...sources.map(({href}) => ({url: href, kind: 'source' as const})),
    ],
    slides: Object.fromEntries(
      lectures.flatMap(({lecture, parts}) =>
        lecture.slides.map(({id, part, number}) => [`${parts[part]?.href ?? ''}#${id}`, number]),
      ),
    ),
    runningHeads: Object.fromEntries(
      lectures.flatMap(({lecture, parts}) =>
        lecture.slides.map(({id, part, title}) => [`${parts[part]?.href ?? ''}#${id}`, title]),
      ),
    ),
    names: [
      ...lectures.map(({overview}) => overview.lecturer),
      ...sources.flatMap(({source}) =>
        [...(source.author ?? []), ...(source.reporter ?? [])].map(writeName),
      ),
    ],
    quotations: quotations.map((linked) => ({
      id: linked.quotation.id,
      url: linked.location.href.split('#')[0] ?? '',
      lines: linked.quotation.lines,
      label: quotationFacts(linked).attribution ?? '',
    })),
    wordings: quotations.flatMap((linked) => {
      const {wording, source, href} = linked;
      if (!wording) return [];
      const {attribution, seen} = quotationFacts(linked);
      const of = attribution ?? source?.source.title;
      const kind =
        seen === 'set-phrase'
          ? '通行的提法'
          : `刊出的文字${seen === 'mirror' ? `（${SEEN.mirror.word}）` : ''}`;
      const title = of === undefined ? kind : `${kind}：${of}`;
      const lecture = lectures.length > 1 ? {lecture: linked.lecture.title} : {};
      return [{url: href, title, text: wording.text, ...lecture}];
    }),
    terms,
  };
}
