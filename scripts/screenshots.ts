/** Draws the README's picture from the built site. */
import {spawn} from 'node:child_process';

import {chromium} from '@playwright/test';

import {ensureBrowser} from './browser';

const PORT = 4179;
const ADDRESS = `http://localhost:${PORT}/`;

const server = spawn(
  'npx',
  ['--no-install', 'docusaurus', 'serve', '--no-open', '--port', String(PORT)],
  {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
  },
);
try {
  await answer(ADDRESS);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({viewport: {width: 1280, height: 800}, locale: 'zh-CN'});
  await page.goto(`${ADDRESS}lectures/two-trusts/origin/`, {waitUntil: 'networkidle'});
  await page.screenshot({path: '.github/site.png'});
  await browser.close();
} finally {
  if (server.pid !== undefined && process.platform !== 'win32') process.kill(-server.pid);
  else server.kill();
}

async function answer(address: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  throw new Error(`${address} does not answer: run npm run build first.`);
}
