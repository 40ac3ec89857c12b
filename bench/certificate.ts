import {X509Certificate, createHash} from 'node:crypto';

import {generate} from 'selfsigned';

/** A certificate for localhost that a browser trusts if it is told so. */
export interface Certificate {
  key: string;
  cert: string;
  /**
   * What Chromium is started with. A page whose certificate is merely excused
   * keeps nothing in the cache, so that no prefetched file would ever be used.
   */
  trust: string;
}

/**
 * Makes a certificate for one run.
 *
 * @returns the certificate
 */
export async function makeCertificate(): Promise<Certificate> {
  const pems = await generate([{name: 'commonName', value: 'localhost'}]);
  const publicKey = new X509Certificate(pems.cert).publicKey.export({type: 'spki', format: 'der'});
  const hash = createHash('sha256').update(publicKey).digest('base64');
  return {
    key: pems.private,
    cert: pems.cert,
    trust: `--ignore-certificate-errors-spki-list=${hash}`,
  };
}
