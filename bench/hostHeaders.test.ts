import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, expect, test} from 'vitest';

import {hostHeaders} from './hostHeaders';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'host-'));
});
afterEach(() => {
  rmSync(dir, {recursive: true});
});

test('without a file of headers, names with a hash are kept for a year, others asked for again', () => {
  const headers = hostHeaders(dir);
  for (const name of ['main.0a1b2c3d.js', 'theme.Bx-9_aQ1.js', 'index-1c80111d.json'])
    expect(headers(`/assets/${name}`)['cache-control'], name).toContain('immutable');
  for (const name of ['', 'page.js', 'speculation-rules.json'])
    expect(headers(`/assets.0a1b2c3d/${name}`)['cache-control'], name).toBe('no-cache');
});

test('what a site asks for in _headers is sent, the last rule counting', () => {
  writeFileSync(
    path.join(dir, '_headers'),
    '/*\n  X-Frame: a: b\n  Cache-Control: no-cache\n\n/assets/*\n  Cache-Control: immutable\n\n/one\n  X-One: 1\n',
  );
  const headers = hostHeaders(dir);
  expect(headers('/')).toEqual({'x-frame': 'a: b', 'cache-control': 'no-cache'});
  expect(headers('/assets/a.js')).toEqual({'x-frame': 'a: b', 'cache-control': 'immutable'});
  expect(headers('/one')).toHaveProperty('x-one', '1');
  expect(headers('/one/more')).not.toHaveProperty('x-one');
});
