import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import CopyMenu, {CopyButton} from '@site/src/components/CopyMenu';
import type {LectureFacts} from '@site/src/knowledge/pageFacts';
import {statusNote} from '@site/src/knowledge/quotations/statusLabels';
import type {QuotationFacts} from '@site/src/knowledge/quotations/views';

interface Props {
  facts: QuotationFacts;
  lecture: LectureFacts;
}

const LABEL = '引文菜单';

/** What can be done with a quotation: copy it in many forms, or look closer. */
export default function QuotationMenu({facts, lecture}: Props): ReactNode {
  const {about} = lecture;
  const {id, href, source} = facts;
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  const menu = `menu-of-${id}`;
  const address = url + href;
  return (
    <>
      <CopyButton menu={menu} label={LABEL} />
      <CopyMenu
        id={menu}
        label={LABEL}
        subject={{
          name: about.title,
          address,
          qr: `${href}qr.svg`,
          embed: `${url}${baseUrl}embed/q/${id}/`,
          quotable: {
            id,
            kind: 'quotation',
            attribution: facts.attribution,
            status: facts.status,
            note: statusNote(facts.status, facts.seen),
            lecture: about.title,
            lecturer: about.lecturer,
          },
        }}>
        <Link to={href}>引文页：两种文字对照</Link>
        {source && <Link to={source.href}>出处页</Link>}
        <Link to="/quotations/">全部引文</Link>
      </CopyMenu>
    </>
  );
}
