import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import clsx from 'clsx';

import UnknownAddress from '@site/src/islands/UnknownAddress';

/** In place of the theme's: one page answers all unknown addresses, so what it offers is found in the browser. */
export default function NotFoundContent({className}: {className?: string}): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return (
    <main className={clsx('container margin-vert--xl', className)}>
      <div className="row">
        <div className="col col--6 col--offset-3">
          <Heading as="h1">没有这个页面</Heading>
          <p>地址可能写错了，也可能已经改动。</p>
          <p>可以用上方的检索查找原话，或从首页的目录进入。</p>
          <p>
            <Link to="/">回到首页</Link>
          </p>
          <UnknownAddress baseUrl={baseUrl} />
        </div>
      </div>
    </main>
  );
}
