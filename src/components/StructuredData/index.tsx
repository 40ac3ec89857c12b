import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';

/** What a page says about itself to programs. */
interface Props {
  /** A node of schema.org, as JSON-LD without its context. */
  node: Readonly<Record<string, unknown>>;
  /** Highwire meta tags, which Zotero reads, for a page about one work. */
  citation?: readonly (readonly [name: string, content: string | undefined])[];
  /** The full address to cite the page by (RFC 8574). */
  citeAs?: string;
  /** The full address of its oEmbed description. */
  oembed?: string;
}

/** Writes JSON-LD, Highwire meta tags and the link to cite into the page's head. */
export default function StructuredData({node, citation = [], citeAs, oembed}: Props): ReactNode {
  const json = JSON.stringify({'@context': 'https://schema.org', ...node});
  return (
    <Head>
      {/* As \\u003c, no text can close the element. */}
      <script type="application/ld+json">{json.replace(/</gu, '\\u003c')}</script>
      {citeAs !== undefined && <link rel="cite-as" href={citeAs} />}
      {oembed !== undefined && (
        <link rel="alternate" type="application/json+oembed" href={oembed} title="嵌入引文" />
      )}
      {citation.map(([name, content]) =>
        content === undefined ? null : (
          <meta key={`${name} ${content}`} name={`citation_${name}`} content={content} />
        ),
      )}
    </Head>
  );
}
