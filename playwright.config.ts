import {defineConfig} from '@playwright/test';

import {findBrowser} from './scripts/browser';
import {sites} from './tests/browser/sites';

import type {Site} from './tests/browser/sites';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: sites.root.url,
    locale: 'zh-CN',
    launchOptions: {
      ...(executablePath !== undefined && {executablePath}),
      args: [
        // Root, as in containers, has no sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  webServer: Object.values<Site>(sites).map((site) => ({
    ...site,
    reuseExistingServer: false,
    timeout: 120_000,
  })),
});
