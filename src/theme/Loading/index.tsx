import type {ReactNode} from 'react';
import type {LoadingComponentProps} from 'react-loadable';

/** In place of the core's, which speaks English: what stands where a part of a page is still to come. */
export default function Loading({error, retry}: LoadingComponentProps): ReactNode {
  if (!error) return null;
  return (
    <p role="alert">
      页面没有载入。
      <button type="button" onClick={retry}>
        再试一次
      </button>
    </p>
  );
}
