import type {ReactNode} from 'react';
import type {LoadingComponentProps} from 'react-loadable';

/** In place of Docusaurus' own, which is in English, for a page whose script is long in coming or fails. */
export default function Loading({error, retry, pastDelay}: LoadingComponentProps): ReactNode {
  if (error) {
    return (
      <p role="alert">
        页面没有载入。
        <button type="button" onClick={retry}>
          再试一次
        </button>
      </p>
    );
  }
  return pastDelay ? <p role="status">正在载入……</p> : null;
}
