import type {ReactNode} from 'react';

import type {SearchRow} from '@site/src/search/rows';

import ResultRow from './ResultRow';
import {rememberLanding} from './landing';
import {resultAddress} from './openResult';

/** A result as a link, which marks the phrase on the page it opens, in this tab or another. */
export default function ResultLink({
  row,
  className,
}: {
  row: SearchRow;
  className?: string | undefined;
}): ReactNode {
  const remember = (): void => {
    rememberLanding(row);
  };
  return (
    <a className={className} href={resultAddress(row)} onClick={remember} onAuxClick={remember}>
      <ResultRow row={row} />
    </a>
  );
}
