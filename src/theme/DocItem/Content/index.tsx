import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import DocItemContent from '@theme-original/DocItem/Content';
import type DocItemContentType from '@theme/DocItem/Content';
import type {WrapperProps} from '@docusaurus/types';

import EditorNote from '@site/src/components/EditorNote';
import LectureData from '@site/src/components/LectureData';
import {usePageFacts} from '@site/src/components/PageFacts';
import SourceDetails from '@site/src/components/SourceDetails';
import CitedBy from '@site/src/components/SourceDetails/CitedBy';
import SourceData from '@site/src/components/SourceDetails/SourceData';
import DismissPreviews from '@site/src/islands/DismissPreviews';
import SelectionMenu from '@site/src/islands/SelectionMenu';
import type {SelectionPage} from '@site/src/islands/SelectionMenu/SelectionPage';
import type {LectureFacts} from '@site/src/knowledge/pageFacts';

/**
 * Wrapped so that the file of a source is its facts and the editor's note alone:
 * what is derived from them is put around the note here.
 */
export default function DocItemContentWrapper({
  children,
}: WrapperProps<typeof DocItemContentType>): ReactNode {
  const {source, lecture} = usePageFacts() ?? {};
  const {siteConfig} = useDocusaurusContext();
  const address = siteConfig.url + applyTrailingSlash(useDoc().metadata.permalink, siteConfig);
  if (!source) {
    return (
      <>
        {lecture && <LectureData about={lecture.about} />}
        <DocItemContent>{children}</DocItemContent>
        {lecture && Object.keys(lecture.slides).length > 0 && (
          <>
            <SelectionMenu page={selectionPage(lecture, address)} />
            <DismissPreviews />
          </>
        )}
      </>
    );
  }
  return (
    <>
      <SourceData source={source} />
      <DocItemContent>
        <SourceDetails source={source} />
        <EditorNote>{children}</EditorNote>
        <CitedBy source={source} />
      </DocItemContent>
    </>
  );
}

function selectionPage({about, slides}: LectureFacts, address: string): SelectionPage {
  const {title, lecturer} = about;
  const short = Object.entries(slides).map(([id, slide]) => [id, slide.address] as const);
  return {address, lecture: title, lecturer, slides: Object.fromEntries(short)};
}
