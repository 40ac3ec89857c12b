import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from 'vitest';

import {BUILD} from './builtSite';

const PERSONAL = [
  {
    what: 'a mobile number',
    pattern: /(?<![\w.+/-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\w+/=-])/gu,
  },
  {what: 'an e-mail address', pattern: /\b[\w.+-]+@(?:[\w-]+\.)+(?:com|cn|net|org|edu)\b/giu},
];

const tracked = execFileSync('git', ['ls-files', '-z'], {encoding: 'utf8'})
  .split('\0')
  .filter((file) => file !== '');
const built = readdirSync(BUILD, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && !/\.(?:br|gz|png)$/u.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name))
  // Licences name those who gave them.
  .filter((file) => !file.startsWith(path.join(BUILD, 'licences')));

describe.each([
  ['the repository', tracked],
  ['the built site', built],
])('%s', (_, files) => {
  it.each(PERSONAL)('holds nothing like $what', ({pattern}) => {
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(pattern)].map(([text]) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

it('the privacy test knows a number and an address when it sees one', () => {
  const invented = ['1', '38'].join('') + '0'.repeat(4) + '1'.repeat(4);
  const samples = [`电话：${invented}`, ['someone', 'example.com'].join('@')];
  samples.forEach((sample, index) => {
    expect(sample.match(PERSONAL[index]?.pattern ?? /never^/u)).not.toBeNull();
  });
});
