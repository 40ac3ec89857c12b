import {createHash} from 'node:crypto';

import {describe, expect, it} from 'vitest';

import {readInlineScripts} from './inlineScripts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('readInlineScripts', () => {
  it('hashes each inline script once, byte for byte', () => {
    const script = 'if (1 < 2 && "你好") { x("<p>&amp;") }\n';
    const html = `<head><script>${script}</script></head><body><script>${script}</script>`;
    expect(readInlineScripts(html).hashes).toEqual([hash(script)]);
  });

  it('knows a script without quotes around its attributes, as the minifier leaves it', () => {
    expect(readInlineScripts('<script type=module async>a()</script>').hashes).toEqual([
      hash('a()'),
    ]);
  });

  it('leaves out script files and data', () => {
    const html = '<script src=/a.js defer></script><script type=application/ld+json>{}</script>';
    expect(readInlineScripts(html)).toEqual({scripts: [], hashes: [], forbidden: []});
  });

  it('names what no hash can allow', () => {
    const html = '<link onload="this.media=1"><a href=" javascript:go()">x</a><p title="on">y</p>';
    expect(readInlineScripts(html).forbidden).toEqual([
      '<link onload="this.media=1">',
      '<a href=" javascript:go()">',
    ]);
  });
});
