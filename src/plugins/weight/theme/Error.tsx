import type {ReactNode} from 'react';
import type {Props} from '@theme/Error';

/** In place of Docusaurus' own, which is in English, for a page that fails altogether. */
export default function Error({error, tryAgain}: Props): ReactNode {
  return (
    <main className="container margin-vert--xl">
      <h1>页面出错了</h1>
      <p>{error.message}</p>
      <button type="button" onClick={tryAgain}>
        再试一次
      </button>
    </main>
  );
}
