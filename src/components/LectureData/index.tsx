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
  const whole = {
    '@type': 'LearningResource',
    '@id': siteConfig.url + about.href,
    name: about.title,
    inLanguage: 'zh-Hans',
    author: {'@type': 'Person', name: about.lecturer, affiliation: about.institution},
  };
  return (
    <StructuredData
      citeAs={address}
      node={
        address === whole['@id']
          ? {...whole, url: address}
          : {
              '@type': 'LearningResource',
              '@id': address,
              url: address,
              name: metadata.title,
              inLanguage: 'zh-Hans',
              isPartOf: whole,
            }
      }
    />
  );
}
