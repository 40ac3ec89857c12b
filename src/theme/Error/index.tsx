import type {ReactNode} from 'react';
import type {Props} from '@theme/Error';

/** In place of the core's, which speaks English: the last resort, where not even the page's frame can be drawn. */
export default function ErrorPage({error}: Props): ReactNode {
  return (
    <main style={{maxWidth: '40rem', margin: '4rem auto', padding: '1rem'}}>
      <h1>页面出错了</h1>
      <p>可以重新载入，或从首页的目录进入。</p>
      <button
        type="button"
        onClick={() => {
          window.location.reload();
        }}>
        重新载入
      </button>
      <p>{error.message}</p>
    </main>
  );
}
