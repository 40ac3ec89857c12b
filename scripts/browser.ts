import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {chromium} from '@playwright/test';

import {installByApt} from './apt';

/**
 * Where browsers of the Chromium family are commonly installed. The headless shell
 * stands first: the same engine without the window, as Playwright itself downloads
 * it, and it opens a page in less than half the time.
 */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (file) => path.win32.join(process.env[variable] ?? '', file),
    ),
  ),
};

/**
 * Finds an installed browser of the Chromium family: the one named by
 * `CHROMIUM_PATH`, the system's, or Playwright's own download.
 *
 * @returns the path of its program, or undefined where there is none
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  const places = [...(PLACES[process.platform] ?? []), chromium.executablePath()];
  return [...(named === undefined ? [] : [named]), ...places].find((place) => existsSync(place));
}

/**
 * Finds a browser or gets one: from the system's package manager on Debian, where
 * it may be used (see {@link installByApt}), by Playwright's download elsewhere,
 * each the other's fallback.
 *
 * @returns the path of its program
 * @throws Error that says how to help where neither way works
 */
export function ensureBrowser(): string {
  const ways = isDebian()
    ? [installFromDebian, installByPlaywright]
    : [installByPlaywright, installFromDebian];
  const reasons: string[] = [];
  for (const install of ways) {
    const found = findBrowser();
    if (found !== undefined) return found;
    try {
      install();
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  const found = findBrowser();
  if (found !== undefined) return found;
  throw new Error(
    [
      'No browser was found or could be installed. Install Chromium or Chrome, or name its program in CHROMIUM_PATH.',
      ...reasons,
    ].join('\n'),
  );
}

function isDebian(): boolean {
  return (
    process.platform === 'linux' &&
    existsSync('/etc/os-release') &&
    /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function installFromDebian(): void {
  try {
    installByApt('chromium-headless-shell');
  } catch {
    // Older releases have the whole browser only.
    installByApt('chromium');
  }
}

function installByPlaywright(): void {
  execFileSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    timeout: 10 * 60_000,
  });
}
