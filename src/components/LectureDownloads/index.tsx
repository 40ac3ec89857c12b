import type {ReactNode} from 'react';
import lectures from '@generated/knowledge/default/_lectures.json';

import Downloads from '@site/src/components/Downloads';
import {inBookMarks} from '@site/src/knowledge/citation/bookMarks';
import {DOWNLOADS, downloadPath} from '@site/src/knowledge/downloads/formats';

/** Every lecture whole, for researchers. */
export default function LectureDownloads(): ReactNode {
  return lectures.map(({id, title}) => (
    <div key={id} data-search="skip">
      <p>{inBookMarks(title)}</p>
      <Downloads
        files={Object.entries(DOWNLOADS).map(([kind, label]) => ({
          label,
          path: downloadPath(id, kind),
          save: true,
        }))}
      />
    </div>
  ));
}
