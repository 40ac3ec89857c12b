import {defineConfig} from '@playwright/test';

import {findBrowser} from './scripts/browser';
import {hasHeaders, sites} from './tests/browser/sites';

import type {Site} from './tests/browser/sites';

// One seed for all workers and for a retry, so that a sample that failed is drawn again.
process.env.SEED ??= String(Date.now() % 100_000);

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  // What nginx sends can be tested only where it is installed: `npm test` does so where it may.
  testIgnore: hasHeaders ? [] : ['**/headers.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Generous: how fast a test runs is never what it tests. Those that open every page are `slow`.
  timeout: 300_000,
  expect: {timeout: 30_000},
  // What fails everywhere is told soon, with its reasons, and not after each test has waited in vain.
  maxFailures: 10,
  // A test that fails and then passes is printed as flaky: two busy cores are no fault of the site.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: sites.root.url,
    locale: 'zh-CN',
    // Else what a test does to the network would not reach the page; offline.spec.ts allows them.
    serviceWorkers: 'block',
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
    // So that nginx clears up behind itself.
    gracefulShutdown: {signal: 'SIGTERM', timeout: 2000},
    timeout: 300_000,
  })),
});
