import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';

import StructuredData from '@site/src/components/StructuredData';
import type {LectureFacts} from '@site/src/knowledge/pageFacts';

/** A lecture page for programs: schema.org's LearningResource, a part of the whole where it is one. */
export default function LectureData({about}: {about: LectureFacts['about']}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {metadata} = useDoc();
  const address = siteConfig.url + applyTrailingSlash(metadata.permalink, siteConfig);
  const {href, title, lecturer, institution} = about;
  const whole = {'@type': 'LearningResource', '@id': siteConfig.url + href, name: title};
  const isWhole = address === whole['@id'];
  return (
    <StructuredData
      citeAs={address}
      node={{
        '@type': 'LearningResource',
        '@id': address,
        url: address,
        name: isWhole ? title : metadata.title,
        inLanguage: 'zh-Hans',
        author: {'@type': 'Person', name: lecturer, affiliation: institution},
        ...(!isWhole && {isPartOf: whole}),
      }}
      citation={[
        ['title', isWhole ? title : `${title}：${metadata.title}`],
        ['author', lecturer],
        ['author_institution', institution],
        ['language', 'zh-CN'],
        ['public_url', address],
      ]}
    />
  );
}
