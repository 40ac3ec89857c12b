import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';

import {describe, expect, it} from 'vitest';

import {readInlineScripts} from '../../src/plugins/hosting/inlineScripts';
import {BUILD, openPage, pages} from './builtSite';

const files = readdirSync(BUILD, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name));

describe('each built page', () => {
  it.each(pages())('%s allows its own inline scripts and no others', (address) => {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    const {hashes} = readInlineScripts(readFileSync(path.join(BUILD, file), 'utf8'));
    const policy = openPage(address)('meta[http-equiv="Content-Security-Policy"]').attr('content');
    const [scripts] = /script-src [^;]*/u.exec(policy ?? '') ?? [];
    expect(scripts).toBe(["script-src 'self'", ...hashes].join(' '));
    expect(policy).toMatch(/^default-src 'none';/u);
  });
});

describe('the compressed copies', () => {
  const texts = files.filter((file) => /\.(?:html|css|js|json|svg|xml|bib|ris)$/u.test(file));

  it('hold what the files hold', () => {
    expect(texts.length).toBeGreaterThan(50);
    for (const file of texts) {
      const text = readFileSync(file);
      if (existsSync(`${file}.br`)) {
        expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(text), file).toBe(true);
      }
      if (existsSync(`${file}.gz`)) {
        expect(gunzipSync(readFileSync(`${file}.gz`)).equals(text), file).toBe(true);
      }
    }
  });

  it('stand beside every page', () => {
    for (const page of texts.filter((file) => file.endsWith('.html'))) {
      expect([existsSync(`${page}.br`), existsSync(`${page}.gz`)], page).toEqual([true, true]);
    }
  });
});

describe('the service worker', () => {
  const worker = readFileSync(path.join(BUILD, 'sw.js'), 'utf8');

  it('keeps the shell: every script, the search with its index, and the page on being offline', () => {
    const shell = files
      .map((file) => path.relative(BUILD, file).split(path.sep).join('/'))
      .filter((file) =>
        /^(?:assets\/.*\.js|(?:search-index|check-corpus)\.json|(?:search\/|check\/|offline\/)?index\.html)$/u.test(
          file,
        ),
      )
      .map((file) => file.replace(/(^|\/)index\.html$/u, '$1'));
    expect(shell.length).toBeGreaterThan(10);
    expect(shell.filter((address) => !worker.includes(JSON.stringify(address)))).toEqual([]);
    expect(worker).not.toContain('lectures/two-trusts');
  });
});
