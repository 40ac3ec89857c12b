import {afterEach, describe, expect, it} from 'vitest';

import {buildCopy, copySite} from './siteCopy';

import type {Edit} from './siteCopy';

const copies: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(copies.splice(0).map((remove) => remove()));
});

async function build(...edits: Edit[]) {
  const {dir, remove} = await copySite('build-gone-', edits);
  copies.push(remove);
  return buildCopy(dir);
}

const ORIGIN = 'docs/lectures/two-trusts/origin.mdx';

describe('the build stops at an address that is gone', () => {
  it('where a page is removed, even one that the sidebar still names', async () => {
    const {failed, output} = await build({
      file: 'docs/lectures/two-trusts/summary.mdx',
      remove: true,
    });
    expect(failed).toBe(true);
    expect(output).toContain(
      '/lectures/two-trusts/summary/, published from docs/lectures/two-trusts/summary.mdx, is gone',
    );
    expect(output).toContain('/lectures/two-trusts/summary/#closing');
    expect(output).toContain('under redirects: “/lectures/two-trusts/summary/: /new/address/”');
  });

  it('where the id of a heading is renamed', async () => {
    const {failed, output} = await build({
      file: ORIGIN,
      from: '{/* #model-workers-words */}',
      to: '{/* #talk */}',
    });
    expect(failed).toBe(true);
    expect(output).toContain(
      `/s/model-workers-words/, published from ${ORIGIN}, is gone, and with it`,
    );
    expect(output).toContain('/lectures/two-trusts/origin/#model-workers-words');
    expect(output).toContain('under redirects: “/s/model-workers-words/: /new/address/”');
  });

  it('where a quotation or a source is deleted, together with all else that is wrong then', async () => {
    const {failed, output} = await build(
      {
        file: ORIGIN,
        from: /<Quotation id="temper-yourselves"[^>]*>(.*?)<\/Quotation>/u,
        to: '$1',
      },
      {file: 'docs/sources/new-normal.mdx', remove: true},
    );
    expect(failed).toBe(true);
    expect(output).toContain(`/q/temper-yourselves/, published from ${ORIGIN}, is gone`);
    expect(output).toContain('under withdrawn instead: “/q/temper-yourselves/: 撤下的原因”');
    expect(output).toContain(
      '/sources/new-normal/, published from docs/sources/new-normal.mdx, is gone',
    );
  });

  it('where a quotation is deleted and nothing else is', async () => {
    const {failed, output} = await build({
      file: 'docs/lectures/two-trusts/cadre-image.mdx',
      from: /<Quotation id="same-step-with-centre"[^>]*>(.*?)<\/Quotation>/u,
      to: '$1',
    });
    expect(failed).toBe(true);
    expect(output).toContain('The content has 1 problem');
    expect(output).toContain('/q/same-step-with-centre/, published from');
  });

  it('where a redirect is none', async () => {
    const {failed, output} = await build({
      file: 'permalinks.yml',
      from: 'redirects: {}',
      to: 'redirects:\n  /terms/: /sources/\n  /never/: /sources/',
    });
    expect(failed).toBe(true);
    expect(output).toMatch(
      /permalinks\.yml:\d+\s+found: \/terms\/ has a redirect, but is published/u,
    );
    expect(output).toMatch(/permalinks\.yml:\d+\s+found: \/never\/ has a redirect, but was never/u);
  });
});
