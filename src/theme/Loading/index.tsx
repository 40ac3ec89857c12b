import type {ReactNode} from 'react';

/** What of its properties it uses. */
interface Props {
  error: unknown;
  retry: () => void;
}

/** In place of the core's, which speaks English: what stands where a part of a page is still to come. */
export default function Loading({error, retry}: Props): ReactNode {
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
