import {existsSync} from 'node:fs';

import {installByApt} from './apt';

const PLACES = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * Finds an installed nginx.
 *
 * @returns the path of its program, or undefined where there is none
 */
export function findNginx(): string | undefined {
  return PLACES.find((place) => existsSync(place));
}

/**
 * Finds nginx or installs it where the system's package manager is apt and may be used.
 *
 * @returns the path of its program, or undefined where it cannot be had
 */
export function ensureNginx(): string | undefined {
  if (findNginx() === undefined && existsSync('/usr/bin/apt-get')) {
    try {
      installByApt('nginx-light', '--no-install-recommends');
    } catch (error) {
      console.warn(`nginx: ${error instanceof Error ? error.message : String(error)}`);
    }
    try {
      installByApt('libnginx-mod-http-brotli-static');
    } catch {
      console.warn('nginx: without its module for brotli; files compressed by gzip are sent.');
    }
  }
  return findNginx();
}
