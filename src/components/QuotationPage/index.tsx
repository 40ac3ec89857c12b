import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';

import {quotationCardPath} from '@site/src/cards/addresses';
import CardMetadata from '@site/src/components/CardMetadata';
import CollationStatus from '@site/src/components/CollationStatus';
import Downloads from '@site/src/components/Downloads';
import Wordings from '@site/src/components/Wordings';
import ParallelList from '@site/src/components/ParallelList';
import LectureCitations from '@site/src/islands/LectureCitations';
import {inBookMarks} from '@site/src/knowledge/citation/bookMarks';
import type {ParallelEntry} from '@site/src/knowledge/parallels/views';
import type {QuotationDetails} from '@site/src/knowledge/quotations/views';
import type {Agent} from '@site/src/knowledge/sources/agents';
import {describeCard} from '@site/src/knowledge/sharing/cardAlt';
import {KIND, kindOf} from '@site/src/knowledge/quotations/kinds';
import {SEEN, STATUS, statusInShort, statusNote} from '@site/src/knowledge/quotations/statusLabels';

import QuotationData from './QuotationData';
import SharePanel from './SharePanel';
import styles from './styles.module.css';

interface Props {
  quotation: QuotationDetails & {
    /** Where else the words stand. */
    parallels?: ParallelEntry[];
    /** The list of all parallels of the lecture. */
    parallelsHref: string;
  };
}

/** A quotation's own page: the words, the collation, where else they stand, the source, where the lecture says it, how to cite it. */
export default function QuotationPage({quotation}: Props): ReactNode {
  const {id, lines, status, seen, seenAt, attribution, source, blends, location, phrase} =
    quotation;
  const {siteConfig} = useDocusaurusContext();
  const address = siteConfig.url + quotation.href;
  const card = quotationCardPath(id);
  const opening = lines.join('').slice(0, 24);
  const kind = KIND[kindOf(status)];
  const stands = statusNote(status, seen) ?? statusInShort(status, seen);
  return (
    <Layout
      title={`“${opening}${lines.join('').length > 24 ? '……' : ''}”`}
      description={`${opening}……：讲稿${inBookMarks(quotation.lecture)}中的${kind === KIND.quotation ? `${kind}，` : ''}${stands}。`}>
      <CardMetadata href={siteConfig.baseUrl + card} alt={describeCard(quotation)} />
      <QuotationData quotation={quotation} address={address} />
      <main className={styles.page}>
        <article className="markdown">
          <Heading as="h1" className={styles.kicker}>
            {kind}
          </Heading>
          <blockquote className={styles.words} data-quotation={id}>
            {lines.map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </blockquote>

          <section>
            <Heading as="h2" id="collation">
              校勘
            </Heading>
            <p>
              <strong>
                <CollationStatus status={status} seen={seen} />
              </strong>{' '}
              {STATUS[status].sentence}
              {seen && SEEN[seen].sentence}
              {phrase && `${STATUS[phrase].word}。`}
              {seenAt !== undefined && (
                <>
                  {' '}
                  <Link to={seenAt}>{seenAt}</Link>
                </>
              )}
            </p>
            {status !== 'own' && (
              <Wordings
                lecture={quotation.lectureSegments}
                published={quotation.publishedSegments}
                label={phrase ? '通行' : seen && SEEN[seen].word}
              />
            )}
            {quotation.parallels && (
              <aside className={styles.parallels} aria-labelledby="_parallels">
                <p id="_parallels">又见于</p>
                <ParallelList parallels={quotation.parallels} lecture={quotation.lecture} />
                <p>
                  <Link to={quotation.parallelsHref}>这份讲稿的全部互见</Link>
                </p>
              </aside>
            )}
          </section>

          <section>
            <Heading as="h2" id="source">
              出处
            </Heading>
            {source && (
              <p>
                {quotation.by === 'reporter'
                  ? `${attribution ?? ''}，报道`
                  : quotation.creators && `${nameAll(quotation.creators)}：`}
                <Link to={source.href}>{source.title}</Link>
                {source.date !== undefined && quotation.by === undefined && `，${source.date}`}
              </p>
            )}
            {blends && (
              <p>
                没有单一出处，是讲稿自己的话；融合了这些出处的用语：
                {blends.map(({id: sourceId, href, label}, index) => (
                  <span key={sourceId}>
                    {index > 0 && '；'}
                    <Link to={href}>{label}</Link>
                  </span>
                ))}
                。
              </p>
            )}
            {!source && !blends && <p>没有单一出处。</p>}
          </section>

          <section>
            <Heading as="h2" id="lecture">
              见于讲稿
            </Heading>
            <p>
              <Link to={quotation.lectureHref}>{inBookMarks(quotation.lecture)}</Link>，
              <Link to={location.href}>
                第 {location.number} 张幻灯片：{location.title}
              </Link>
            </p>
          </section>

          <section>
            <Heading as="h2" id="copy">
              复制
            </Heading>
            <SharePanel quotation={quotation} address={address} />
          </section>

          <section>
            <Heading as="h2" id="cite">
              引用
            </Heading>
            <LectureCitations
              id={id}
              lecture={quotation.lecture}
              lecturer={quotation.lecturer}
              slide={{number: location.number, title: location.title}}
              address={address}
            />
            <p className={styles.address}>本页地址：{address}</p>
            <Downloads
              files={[
                {label: '引文数据（JSON）', path: `q/${id}/${id}.json`},
                {label: 'BibTeX', path: `q/${id}/${id}.bib`},
                {label: 'RIS', path: `q/${id}/${id}.ris`},
                {label: '引文卡片（PNG）', path: card, save: true},
              ]}
            />
          </section>

          <p className={styles.back}>
            <Link to="/quotations/">全部引文</Link>
          </p>
        </article>
      </main>
    </Layout>
  );
}

function nameAll(creators: readonly Agent[]): string {
  return creators.map(({name}) => name).join('、');
}
