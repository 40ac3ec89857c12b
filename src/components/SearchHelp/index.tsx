import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

import styles from './styles.module.css';

/** What one may ask: a few words, words of the approximate sound, a slide's number. */
const EXAMPLES = ['娘家人', 'niangjiaren', '第7张'];

/** Helps where nothing is asked yet; the stylesheet hides it once the field is filled. */
export default function SearchHelp({handouts}: {handouts: string}): ReactNode {
  return (
    <aside className={styles.help} aria-label="检索说明">
      <noscript>
        <div>
          这个浏览器没有运行 JavaScript，上面的检索不能用。可以打开
          <Link to={handouts}>整篇阅读</Link>
          ，用浏览器自带的“在页面中查找”。
        </div>
      </noscript>
      <p>
        可以输入记得的几个字、拼音，或幻灯片的张次：
        {EXAMPLES.map((example, index) => (
          <span key={example}>
            {index > 0 && '、'}
            <Link to={`/search/?q=${encodeURIComponent(example)}`}>{example}</Link>
          </span>
        ))}
        。
      </p>
      <p>检索的是讲稿的文字、出处刊出的文字和编者的说明；三种文字在结果里分别注明。</p>
      <p>
        不知道查什么，可以从<Link to="/terms/">术语</Link>、<Link to="/quotations/">引文</Link>或
        <Link to={handouts}>整篇阅读</Link>进入。<Link to="/guide/search/">怎样检索</Link>
      </p>
    </aside>
  );
}
