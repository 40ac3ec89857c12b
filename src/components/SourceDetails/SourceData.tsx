import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import StructuredData from '@site/src/components/StructuredData';
import type {SourceDetails} from '@site/src/knowledge/sources/views';

/** The tag of the whole that a work of a type is part of; Zotero tells the type by it. */
const CONTAINERS: Partial<Record<SourceDetails['type'], string>> = {
  'article-journal': 'journal_title',
  'article-newspaper': 'journal_title',
  chapter: 'inbook_title',
  'paper-conference': 'conference_title',
};

/** A source for programs: schema.org's CreativeWork and Highwire meta tags. */
export default function SourceData({source}: {source: SourceDetails}): ReactNode {
  const {url} = useDocusaurusContext().siteConfig;
  const address = url + source.href;
  const {title, authors = [], publisher, isoDate, language = 'zh-CN'} = source;
  const people = authors.map(({name, isBody}) => ({
    '@type': isBody ? 'Organization' : 'Person',
    name,
  }));
  return (
    <StructuredData
      citeAs={address}
      node={{
        '@type': 'CreativeWork',
        '@id': address,
        url: address,
        name: title,
        inLanguage: language === 'zh-CN' ? 'zh-Hans' : language,
        ...(authors.length > 0 && {author: authors.length === 1 ? people[0] : people}),
        ...(publisher !== undefined && {publisher: {'@type': 'Organization', name: publisher}}),
        ...(isoDate !== undefined && {datePublished: isoDate}),
        ...linked(source),
      }}
      citation={[
        ['title', title],
        ...authors.map(({name}) => ['author', name] as const),
        [
          CONTAINERS[source.type] ?? 'journal_title',
          CONTAINERS[source.type] && source.containerTitle,
        ],
        ['volume', source.volume],
        ['issue', source.issue],
        ['firstpage', source.page],
        [source.type === 'thesis' ? 'dissertation_institution' : 'publisher', publisher],
        ['publication_date', isoDate?.replaceAll('-', '/')],
        ['doi', source.doi],
        ['isbn', source.isbn],
        ['language', language],
        ['public_url', address],
      ]}
    />
  );
}

/** What the links are to it: pages of the same text, pages about it, or what a note rests on. */
function linked({links, isNote}: SourceDetails): Record<string, readonly string[]> {
  const urls = (wanted: (text: boolean | undefined) => boolean): string[] =>
    links.filter(({text}) => wanted(text)).map(({url}) => url);
  if (isNote) return {citation: urls(() => true)};
  return {sameAs: urls((text) => text !== false), subjectOf: urls((text) => text === false)};
}
