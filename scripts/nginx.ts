/**
 * Serves a built site with nginx and the configuration that the build wrote:
 * `jiti scripts/nginx.ts <folder> <base> <port>`.
 */
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {findNginx} from './findNginx';

const [folder = 'build', base = '/', port = '8080'] = process.argv.slice(2);
const nginx = findNginx();
if (nginx === undefined) throw new Error('nginx is not installed.');

const site = path.resolve(folder);
const scratch = mkdtempSync(path.join(tmpdir(), 'nginx-'));
const root = path.join(scratch, 'www');
const place = path.resolve(root, `.${base}`);
mkdirSync(path.dirname(place), {recursive: true});
symlinkSync(site, place, 'dir');

const {conf, brotli} = describeNginx(nginx);
const file = path.join(scratch, 'nginx.conf');
writeFileSync(
  file,
  `
${brotli === undefined ? '' : `include ${brotli};`}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${scratch}/nginx.pid;
error_log stderr warn;
events { worker_connections 256; }
http {
  include ${conf}/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${scratch}/${name};`)
    .join('\n  ')}
  server {
    listen ${port};
    listen [::]:${port};
    root ${root};
    include ${site}-hosting/nginx.conf;
    ${brotli === undefined ? '' : 'brotli_static on;'}
  }
}
`,
);
const server = spawn(nginx, ['-c', file, '-e', 'stderr'], {stdio: 'inherit'});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.kill('SIGTERM'));
}
server.on('exit', (code) => {
  rmSync(scratch, {recursive: true, force: true});
  process.exitCode = code ?? 1;
});

/** Where nginx keeps its configuration, and its module for brotli where it has one. */
function describeNginx(program: string): {conf: string; brotli: string | undefined} {
  const said = execFileSync('sh', ['-c', `"${program}" -V 2>&1`], {encoding: 'utf8'});
  const conf = path.dirname(/--conf-path=(\S+)/u.exec(said)?.[1] ?? '/etc/nginx/nginx.conf');
  const module = `${conf}/modules-enabled/50-mod-http-brotli-static.conf`;
  return {conf, brotli: existsSync(module) ? module : undefined};
}
