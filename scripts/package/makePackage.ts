import {readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';

import {zipSync} from 'fflate';

import {readOnlyPage} from './readOnlyPage';

import type {Zippable} from 'fflate';

const FOLDER = '讲稿与引文';
/** Zip files know local times from 1980 on; one time for all, so that equal sites give equal bytes. */
const TIME = new Date(2000, 0, 1);
const UNIX = 3;
/** Only servers and installed sites need these. */
const LEFT_OUT = /\.(?:br|gz)$|^(?:_headers|sw\.js|manifest\.webmanifest|sitemap\.xml)$/u;

/**
 * Packs a built site for rooms without network: the whole site, a small server
 * for each system that brings the language it is written in, and the pages once
 * more in a form that opens as files.
 *
 * @param buildDir - the folder of a site built for the root, `BASE_URL=/`
 * @returns the zip file
 */
export function makePackage(buildDir: string): Uint8Array {
  const files = readdirSync(buildDir, {recursive: true, encoding: 'utf8'})
    .filter((file) => statSync(path.join(buildDir, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !LEFT_OUT.test(file))
    .sort();
  const pages = new Set(files.filter((file) => file.endsWith('.html')));
  const contents: Zippable = {};
  const add = (name: string, content: Uint8Array | string, mode = 0o644): void => {
    const data = typeof content === 'string' ? Buffer.from(content) : content;
    contents[`${FOLDER}/${name}`] = [data, {os: UNIX, attrs: (0o100000 | mode) << 16, mtime: TIME}];
  };

  for (const file of files) {
    const content = readFileSync(path.join(buildDir, file));
    add(`site/${file}`, content);
    if (pages.has(file)) add(`pages/${file}`, readOnlyPage(content.toString(), file, pages));
  }
  const launcher = (name: string): string =>
    readFileSync(path.join(__dirname, 'launchers', name), 'utf8');
  // Windows reads its own line ends, and Chinese in a script only behind a byte order mark.
  const windows = (text: string): string => text.replaceAll('\n', '\r\n');
  add('打开-Windows.cmd', windows(launcher('open.cmd')));
  add('打开-macOS.command', launcher('open.sh'), 0o755);
  add('打开-Linux.sh', launcher('open.sh'), 0o755);
  add('使用说明.txt', `\uFEFF${windows(launcher('readme.txt'))}`);
  add('server/serve.ps1', `\uFEFF${windows(launcher('serve.ps1'))}`);
  add('server/serve.pl', launcher('serve.pl'));
  add('server/serve.py', launcher('serve.py'));
  return zipSync(contents, {level: 9});
}
