import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Where errors are reported; nothing where whoever publishes the site named no address. */
export default function ReportAddress(): ReactNode {
  const {reportAddress} = useDocusaurusContext().siteConfig.customFields ?? {};
  if (typeof reportAddress !== 'string') return null;
  return (
    <p>
      发现错误，请报告至 <Link href={reportAddress}>{reportAddress.replace(/^mailto:/u, '')}</Link>
      ，附上有误的文字和它的地址：每张幻灯片、每条引文、每一行原文都有
      <Link to="/guide/link/">固定的地址</Link>。
    </p>
  );
}
