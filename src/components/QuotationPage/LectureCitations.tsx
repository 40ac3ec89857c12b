import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

import Citations from '@site/src/components/Citations';
import {today} from '@site/src/components/CopyMenu/today';
import {citeGbt7714, EDITIONS} from '@site/src/knowledge/citation/gbt7714';
import {passageToCsl} from '@site/src/knowledge/citation/passage';
import type {QuotationDetails} from '@site/src/knowledge/quotations/views';

interface Props {
  quotation: QuotationDetails;
  address: string;
}

/**
 * How to cite the passage of the lecture. The date of access is the reader's
 * own day, so only the browser knows it; without scripts it is left out.
 */
export default function LectureCitations({quotation, address}: Props): ReactNode {
  const accessed = useIsBrowser() ? today() : undefined;
  const {id, lecture, lecturer, spot: slide} = quotation;
  const item = passageToCsl({id, lecture, lecturer, address, accessed, slide});
  return (
    <Citations
      citations={EDITIONS.map((edition) => ({edition, text: citeGbt7714(item, edition)}))}
    />
  );
}
