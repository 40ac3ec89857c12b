import type {LinkCheck} from '../../src/knowledge/sources/linkChecks';

/** A page that has not answered in this time, in milliseconds, is not there. */
const PATIENCE = 20_000;
/** A title stands in the first bytes of a page. */
const MOST_BYTES = 2 ** 18;

/**
 * Asks an address whether it still shows a page; redirects are followed.
 *
 * @param url - an http or https address
 * @param today - the day, as ISO writes it
 * @param patience - how long to wait, in milliseconds
 * @returns the status and the title of the page, or why there was no answer
 */
export async function checkLink(
  url: string,
  today: string,
  patience = PATIENCE,
): Promise<LinkCheck> {
  try {
    const response = await fetch(url, {signal: AbortSignal.timeout(patience)});
    const type = response.headers.get('content-type') ?? '';
    const title = titleOf(await readStart(response), type);
    return {checked: today, status: response.status, ...(title !== '' && {title})};
  } catch (error) {
    return {checked: today, error: reasonOf(error)};
  }
}

async function readStart({body}: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    const bytes = chunk as Uint8Array;
    chunks.push(bytes);
    length += bytes.length;
    // To leave the loop is to cancel the rest.
    if (length >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** Old Chinese pages are in GBK and say so in the header or in the page. */
function titleOf(bytes: Uint8Array, contentType: string): string {
  if (!/html|^$/iu.test(contentType)) return '';
  const ascii = new TextDecoder('latin1').decode(bytes);
  const [, charset = 'utf-8'] =
    /charset=["']?([\w-]+)/iu.exec(contentType) ??
    /<meta[^>]+charset=["']?([\w-]+)/iu.exec(ascii) ??
    [];
  const [, title = ''] = /<title[^>]*>([^<]*)/iu.exec(decoderOf(charset).decode(bytes)) ?? [];
  return title.replace(/\s+/gu, ' ').trim();
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const {cause} = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.message;
}
