import type {ReactNode} from 'react';
import DocItemContent from '@theme-original/DocItem/Content';
import type DocItemContentType from '@theme/DocItem/Content';
import type {WrapperProps} from '@docusaurus/types';

import EditorNote from '@site/src/components/EditorNote';
import LectureData from '@site/src/components/LectureData';
import {usePageFacts} from '@site/src/components/PageFacts';
import SelectionMenu from '@site/src/components/SelectionMenu';
import SourceDetails from '@site/src/components/SourceDetails';
import CitedBy from '@site/src/components/SourceDetails/CitedBy';
import SourceData from '@site/src/components/SourceDetails/SourceData';

/**
 * Wrapped so that the file of a source is its facts and the editor's note alone:
 * what is derived from them is put around the note here.
 */
export default function DocItemContentWrapper({
  children,
}: WrapperProps<typeof DocItemContentType>): ReactNode {
  const {source, lecture} = usePageFacts() ?? {};
  if (!source) {
    return (
      <>
        {lecture && <LectureData about={lecture.about} />}
        <DocItemContent>{children}</DocItemContent>
        {lecture && Object.keys(lecture.slides).length > 0 && <SelectionMenu lecture={lecture} />}
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
