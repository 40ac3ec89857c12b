import {spawn, spawnSync} from 'node:child_process';

import {DOCUSAURUS} from '../docusaurus';

const FOLDER = 'build-pictures';
const PORT = 4179;
const ADDRESS = `http://localhost:${PORT}`;

/**
 * Builds the site as it would stand at example.org, a domain reserved for
 * examples (RFC 2606): its addresses and QR codes show in pictures.
 *
 * @throws Error where the build fails
 */
export function buildSite(): void {
  const {status} = spawnSync(process.execPath, [DOCUSAURUS, 'build', '--out-dir', FOLDER], {
    stdio: 'inherit',
    env: {...process.env, SITE_URL: 'https://example.org', BASE_URL: '/'},
  });
  if (status !== 0) throw new Error('The site does not build, so there is nothing to draw.');
}

/**
 * Serves that build.
 *
 * @returns its address without a closing slash, and how to stop serving
 * @throws Error where it does not answer within half a minute
 */
export async function serveSite(): Promise<{address: string; stop: () => void}> {
  const server = spawn(
    process.execPath,
    [DOCUSAURUS, 'serve', '--no-open', '--dir', FOLDER, '--port', String(PORT)],
    {stdio: 'ignore'},
  );
  const stop = (): void => {
    server.kill();
  };
  for (let tries = 0; tries < 60; tries += 1) {
    try {
      await fetch(ADDRESS);
      return {address: ADDRESS, stop};
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  stop();
  throw new Error(`${ADDRESS} does not answer.`);
}
