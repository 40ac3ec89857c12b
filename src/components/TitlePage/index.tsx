import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';

import HomePage from '@site/src/components/HomePage';
import Outline from '@site/src/components/Outline';
import type {LectureOverview} from '@site/src/knowledge/outline';

import styles from './styles.module.css';

/** A lecture's title page: what it is, a way to search it, its outline, and three doors. */
export default function TitlePage({lecture}: {lecture: LectureOverview}): ReactNode {
  const {id, title, lecturer, institution, href, handout, transcript, outline} = lecture;
  return (
    <HomePage
      title={balance(title)}
      introduction={
        <>
          <p className={styles.author}>
            {institution}
            <span className={styles.lecturer}>{lecturer}</span>
          </p>
          <p className={styles.purpose}>
            逐字刊出的讲稿：可以通读，可以查一句话，可以带着出处引用。
          </p>
        </>
      }
      search={{id: `search-at${href.replaceAll('/', '-')}`}}>
      <Outline entries={outline} cover={href} />

      <section className={styles.doors} aria-label="三种用法">
        <Door
          name="阅读"
          use="从封面起逐页读，或把全文放在一页上读完、打印。"
          links={[
            {label: '从封面读起', href},
            {label: '整篇阅读', href: handout},
            {label: '怎样阅读', href: '/guide/read/'},
          ]}
        />
        <Door
          name="检索"
          use="记得几个字，就能找到它在哪一张幻灯片上。"
          links={[
            {label: '打开检索页', href: '/search/'},
            {label: '怎样检索', href: '/guide/search/'},
          ]}
        />
        <Door
          name="引用"
          use="引文都注明出处、比对原文；每张幻灯片、每一行都有固定地址。"
          links={[
            {label: '引文', href: '/quotations/'},
            {label: '出处', href: '/sources/'},
            {label: '讲稿原文', href: transcript},
            {label: '核对引文', href: '/check/'},
            {label: '互见', href: `/parallels/${id}/`},
            {label: '怎样引用', href: '/guide/quote/'},
          ]}
        />
      </section>
    </HomePage>
  );
}

/** Keeps the words after a closing quotation mark together on the title's next line. */
function balance(title: string): ReactNode {
  const cut = title.indexOf('”') + 1;
  if (cut === 0 || cut === title.length) return title;
  return (
    <>
      <span className={styles.phrase}>{title.slice(0, cut)}</span>
      <span className={styles.phrase}>{title.slice(cut)}</span>
    </>
  );
}

interface DoorProps {
  name: string;
  use: string;
  links: readonly {label: string; href: string}[];
}

function Door({name, use, links}: DoorProps): ReactNode {
  return (
    <div className={styles.door}>
      <Heading as="h2" className={styles.doorName}>
        {name}
      </Heading>
      <p>{use}</p>
      <ul className={styles.doorLinks}>
        {links.map(({label, href}) => (
          <li key={href}>
            <Link to={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
