import {readFileSync} from 'node:fs';

import {describe, expect, it} from 'vitest';

import {openPage} from './builtSite';

describe('the page of licences', () => {
  const $ = openPage('/licences/');
  const listed = $('summary')
    .toArray()
    .map((summary) => $(summary).text());

  it('names what every bundle holds, with version and licence', () => {
    const installed = (name: string): string =>
      (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {version: string})
        .version;
    // One of the islands, one of the styles, one of the search worker.
    for (const name of ['preact', 'infima', 'opencc-js']) {
      const entry = listed.find((text) => text.startsWith(`${name} ${installed(name)}`));
      expect(entry).toMatch(/, .*(?:MIT|Apache)/u);
    }
  });

  it('names nothing that only builds the site', () => {
    expect(
      listed.filter((text) => /^(?:@rspack|typescript|zod|lightningcss) /u.test(text)),
    ).toEqual([]);
  });

  it('gives a licence’s text with each', () => {
    const texts = $('pre')
      .toArray()
      .map((pre) => $(pre).text());
    expect(texts).toHaveLength(listed.length);
    expect(texts.filter((text) => text.length < 20)).toEqual([]);
  });

  it('is led to by every page', () => {
    expect(openPage('/')('footer a[href="/licences/"]')).toHaveLength(1);
  });
});
