import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import StructuredData from '@site/src/components/StructuredData';
import {statusNote} from '@site/src/knowledge/quotations/statusLabels';
import type {QuotationDetails} from '@site/src/knowledge/quotations/views';

interface Props {
  quotation: QuotationDetails;
  /** The full address of the quotation's page. */
  address: string;
}

/** A quotation for programs: schema.org's Quotation, with its source and the lecture it stands in. */
export default function QuotationData({quotation, address}: Props): ReactNode {
  const {url} = useDocusaurusContext().siteConfig;
  const {source, blends, lecturer, institution, lecture, lectureHref, creators = []} = quotation;
  const works = [...(source ? [source] : []), ...(blends ?? [])].filter(({isNote}) => !isNote);
  const based = works.map(({href, title}) => ({
    '@type': 'CreativeWork',
    '@id': url + href,
    name: title,
  }));
  const people = creators.map(({name, isBody}) => ({
    '@type': isBody ? 'Organization' : 'Person',
    name,
  }));
  const note = statusNote(quotation.status, quotation.seen);
  return (
    <StructuredData
      citeAs={address}
      oembed={`${address}oembed.json`}
      node={{
        '@type': 'Quotation',
        '@id': address,
        url: address,
        text: quotation.lines.join('\n'),
        inLanguage: 'zh-Hans',
        ...(creators.length > 0 && {creator: creators.length === 1 ? people[0] : people}),
        ...(note !== undefined && {disambiguatingDescription: note}),
        ...(based.length > 0 && {isBasedOn: based}),
        isPartOf: {
          '@type': 'LearningResource',
          '@id': url + lectureHref,
          name: lecture,
          author: {'@type': 'Person', name: lecturer, affiliation: institution},
        },
      }}
      citation={[
        ['title', lecture],
        ['author', lecturer],
        ['author_institution', institution],
        ['language', 'zh-CN'],
        ['public_url', address],
      ]}
    />
  );
}
