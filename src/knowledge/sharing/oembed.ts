import {embedCode, embedSize} from './embedPage';

import type {SharedQuotation} from './embedPage';

/** An oEmbed response of the type “rich” (oEmbed 1.0, 2.3.4.4). */
export interface OembedResponse {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name?: string;
  provider_name: string;
  provider_url: string;
  /** How long it may be kept, in seconds. */
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  width: number;
  height: number;
}

const DAY = 86_400;

/**
 * Describes a quotation for programs that unfold a pasted address.
 *
 * @param quotation - the quotation
 * @param provider - the site's name and address
 * @returns the response, to be published as a static file that the quotation's page links to
 */
export function toOembed(
  quotation: SharedQuotation,
  provider: {name: string; url: string},
): OembedResponse {
  const {lines, note, image} = quotation;
  const author = authorOf(quotation);
  return {
    version: '1.0',
    type: 'rich',
    title: lines.join('') + (note === undefined ? '' : `（${note}）`),
    ...(author !== undefined && {author_name: author}),
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: DAY,
    thumbnail_url: image,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: embedCode(quotation),
    ...embedSize(lines, note),
  };
}

/** Who is known to have worded it: in a paraphrase, as in words of their own, the lecturer. */
function authorOf({attribution, status, lecturer}: SharedQuotation): string | undefined {
  return status === 'own' || status === 'paraphrase' ? lecturer : attribution;
}
