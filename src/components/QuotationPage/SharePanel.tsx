import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import CopyItems from '@site/src/islands/CopyItems';
import {statusNote} from '@site/src/knowledge/quotations/statusLabels';
import type {QuotationDetails} from '@site/src/knowledge/quotations/views';

import styles from './styles.module.css';

interface Props {
  quotation: QuotationDetails;
  address: string;
}

/** All ways to take a quotation along, and its QR code for paper. */
export default function SharePanel({quotation, address}: Props): ReactNode {
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  const {id, href, lines, lecture, lecturer, attribution, status, seen, location} = quotation;
  const embed = `${url}${baseUrl}embed/q/${id}/`;
  return (
    <div className={styles.share}>
      <div className={styles.ways}>
        <CopyItems
          when="visible"
          subject={{
            name: lecture,
            address,
            embed,
            quotable: {
              id,
              kind: 'quotation',
              lines,
              attribution,
              status,
              note: statusNote(status, seen),
              slide: {number: location.number},
              lecture,
              lecturer,
            },
          }}
        />
      </div>
      <figure className={styles.qr}>
        <img src={`${href}qr.svg`} width="132" height="132" alt={`二维码：${address}`} />
        <figcaption>{address.replace(/^https?:\/\//u, '')}</figcaption>
      </figure>
    </div>
  );
}
