import type {ReactNode} from 'react';

import Citations from '@site/src/components/Citations';
import {citeGbt7714, EDITIONS} from '@site/src/knowledge/citation/gbt7714';
import {passageToCsl} from '@site/src/knowledge/citation/passage';

import {today} from '../copying/today';
import {island} from '../island';
import {useHydrated} from '../useHydrated';

interface Props {
  /** The quotation's id. */
  id: string;
  lecture: string;
  lecturer: string;
  /** The slide that shows the passage. */
  slide: {number: number; title: string};
  address: string;
}

/**
 * How to cite the passage of the lecture. The date of access is the reader's
 * own day, so only the browser knows it; without scripts it is left out.
 */
function LectureCitations({id, lecture, lecturer, slide, address}: Props): ReactNode {
  const accessed = useHydrated() ? today() : undefined;
  const item = passageToCsl({id, lecture, lecturer, address, accessed, slide});
  return (
    <Citations
      citations={EDITIONS.map((edition) => ({edition, text: citeGbt7714(item, edition)}))}
    />
  );
}

export default island('LectureCitations', LectureCitations, {when: 'visible'});
