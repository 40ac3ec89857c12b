import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {readSiteAddress} from './siteAddress';

const refusal = (environment: Parameters<typeof readSiteAddress>[0]) => {
  try {
    readSiteAddress(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
};

describe('readSiteAddress', () => {
  it('defaults to the machine at hand', () => {
    expect(readSiteAddress({})).toEqual({url: 'http://localhost:3000', baseUrl: '/'});
  });

  it('takes a host with or without a closing slash, and a path', () => {
    const address = {url: 'https://example.org', baseUrl: '/kb/'};
    expect(readSiteAddress({SITE_URL: 'https://example.org', BASE_URL: '/kb/'})).toEqual(address);
    expect(readSiteAddress({SITE_URL: 'https://example.org/', BASE_URL: '/kb/'})).toEqual(address);
    expect(readSiteAddress({SITE_URL: 'http://10.0.0.8:8080', BASE_URL: '/a/b-c/'})).toEqual({
      url: 'http://10.0.0.8:8080',
      baseUrl: '/a/b-c/',
    });
  });

  it.each([
    '',
    'example.org',
    'ftp://example.org',
    'https://',
    'https://example.org/kb',
    'https://example.org?x',
    'https://example.org#x',
    'https://user@host',
    'https://exa mple.org',
    'https:example.org',
    'https://example.org:99999',
    ' https://example.org',
  ])('refuses “%s” as the site’s address', (SITE_URL) => {
    expect(refusal({SITE_URL})).toBe(
      `SITE_URL is "${SITE_URL}", but must be an http or https address without a path, such as https://example.org (a path goes into BASE_URL).`,
    );
  });

  it.each([
    '',
    'kb',
    '/kb',
    'kb/',
    '//',
    '/k b/',
    '/kb//',
    '/../',
    '/./',
    '/库/',
    '/kb/?',
    '\\kb\\',
  ])('refuses “%s” as the base', (BASE_URL) => {
    expect(refusal({BASE_URL})).toBe(
      `BASE_URL is "${BASE_URL}", but must be a path that begins and ends with a slash, such as / or /kb/, with only ASCII letters, digits, "-", "_", "." and "~" between slashes.`,
    );
  });

  it('reports both at once', () => {
    expect(refusal({SITE_URL: 'x', BASE_URL: 'y'})?.split('\n')).toHaveLength(2);
  });

  it('gives for any value either an address Docusaurus takes or a sentence', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (SITE_URL, BASE_URL) => {
        if (refusal({SITE_URL, BASE_URL}) !== undefined) return;
        const {url, baseUrl} = readSiteAddress({SITE_URL, BASE_URL});
        expect(new URL(baseUrl, url).href).toBe(url + baseUrl);
      }),
    );
  });
});
