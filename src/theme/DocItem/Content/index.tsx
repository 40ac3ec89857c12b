import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageMetadata} from '@docusaurus/theme-common';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import DocItemContent from '@theme-original/DocItem/Content';
import type DocItemContentType from '@theme/DocItem/Content';
import type {WrapperProps} from '@docusaurus/types';

import EditorNote from '@site/src/components/EditorNote';
import LectureData from '@site/src/components/LectureData';
import {usePageFacts} from '@site/src/components/PageFacts';
import SourceDetails from '@site/src/components/SourceDetails';
import CitedBy, {Entries} from '@site/src/components/SourceDetails/CitedBy';
import SourceData from '@site/src/components/SourceDetails/SourceData';
import DismissPreviews from '@site/src/islands/DismissPreviews';
import SaveLecture from '@site/src/islands/SaveLecture';
import SelectionMenu from '@site/src/islands/SelectionMenu';
import {COPIED_PAGE} from '@site/src/islands/copying/page';
import type {CopiedPage} from '@site/src/islands/copying/page';
import type {LectureFacts} from '@site/src/knowledge/pageFacts';
import {statusNote} from '@site/src/knowledge/quotations/statusLabels';

/**
 * Wrapped so that the file of a source is its facts and the editor's note alone:
 * what is derived from them is put around the note here.
 */
export default function DocItemContentWrapper({
  children,
}: WrapperProps<typeof DocItemContentType>): ReactNode {
  const {source, lecture, speaker, description} = usePageFacts() ?? {};
  const {siteConfig} = useDocusaurusContext();
  const href = applyTrailingSlash(useDoc().metadata.permalink, siteConfig);
  const address = siteConfig.url + href;
  const save = lecture && (
    <div data-voice="editor" data-search="skip">
      <SaveLecture baseUrl={siteConfig.baseUrl} id={lecture.about.id} />
    </div>
  );
  if (!source) {
    return (
      <>
        {description !== undefined && <PageMetadata description={description} />}
        {lecture && <LectureData about={lecture.about} />}
        {href === lecture?.about.handout && save}
        <DocItemContent>
          {children}
          {speaker && <Entries entries={speaker.quotations} withSource />}
        </DocItemContent>
        {href === lecture?.about.href && save}
        {lecture && (
          <>
            <span hidden {...{[COPIED_PAGE]: JSON.stringify(copiedPage(lecture, address))}} />
            <SelectionMenu />
            {Object.keys(lecture.quotations).length > 0 && <DismissPreviews />}
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

function copiedPage({about, slides, quotations}: LectureFacts, address: string): CopiedPage {
  const {title, lecturer} = about;
  return {
    address,
    lecture: title,
    lecturer,
    slides: mapValues(slides, ({number, address: short}) => ({number, address: short})),
    quotations: mapValues(quotations, ({attribution, status, seen}) => {
      const note = statusNote(status, seen);
      return {...(attribution !== undefined && {attribution}), ...(note !== undefined && {note})};
    }),
  };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
