import {test as base} from '@playwright/test';

/** Playwright's own words, where a page would keep its offline copy. */
export const OFFLINE_COPY_BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Playwright's `test`, with one more demand: no page of any test may break the
 * content security policy.
 */
export const test = base.extend<{policyHolds: undefined}>({
  policyHolds: [
    async ({context}, use) => {
      const violations: string[] = [];
      context.on('console', (message) => {
        if (/Content.Security.Policy/iu.test(message.text())) violations.push(message.text());
      });
      await use(undefined);
      if (violations.length > 0) throw new Error(violations.join('\n'));
    },
    {auto: true},
  ],
});

export {expect} from '@playwright/test';
