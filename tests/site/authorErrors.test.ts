import {afterEach, describe, expect, it} from 'vitest';

import {buildCopy, copySite} from './siteCopy';

import type {Edit} from './siteCopy';

const copies: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(copies.splice(0).map((remove) => remove()));
});

/** Builds a copy of the site with some files edited, and gives what an author would read. */
async function build(edits: readonly Edit[], env: Record<string, string> = {}) {
  const {dir, remove} = await copySite('build-broken-', edits);
  copies.push(remove);
  return buildCopy(dir, env);
}

const LECTURE = 'docs/lectures/two-trusts';

describe('the build', () => {
  it('stops with everything that is wrong with the content, each with place and fix', async () => {
    const {failed, output} = await build([
      {file: `${LECTURE}/origin.mdx`, from: '竭诚', to: '竭城'},
      {file: `${LECTURE}/summary.mdx`, from: '{/* #summary */}', to: '{/* #Summary */}'},
      {file: `${LECTURE}/index.mdx`, from: 'lecturer: 丁泽英\n', to: ''},
      {file: `${LECTURE}/new-normal.mdx`, from: 'sidebar_position: 4\n', to: ''},
    ]);
    expect(failed).toBe(true);
    expect(output).toContain('The content has');
    expect(output).toMatch(
      /origin\.mdx:\d+\s+found: “要把竭城为.*stands where line 28 of transcripts\/two-trusts\.md/u,
    );
    expect(output).toContain('“Summary” is not an id');
    expect(output).toContain("the front matter's lecturer is missing");
    expect(output).toContain(
      'give it one in its front matter: sidebar_position: 3, counted from the cover',
    );
  });

  it('stops at what would act in the built page and has no island, by name', async () => {
    const {failed, output} = await build([
      {
        file: 'docs/sources.mdx',
        from: '<SourceList />',
        to: [
          "import Tabs from '@theme/Tabs';",
          "import TabItem from '@theme/TabItem';",
          '',
          '<Tabs groupId="a"><TabItem value="b">甲</TabItem></Tabs>',
        ].join('\n'),
      },
      {file: 'docs/guide/search.mdx', from: /$/u, to: '\n```jsx live\n<p>甲</p>\n```\n'},
      {
        file: 'src/islands/LectureCitations/index.tsx',
        from: "import {island} from '../island';",
        to: "import CopyCode from '../CopyCode';\nimport {island} from '../island';",
      },
      {
        file: 'src/islands/LectureCitations/index.tsx',
        from: /island\('LectureCitations', \w+/u,
        to: "island('LectureCitations', CopyCode",
      },
    ]);
    expect(failed).toBe(true);
    expect(output).toContain('<Tabs groupId> and <Tabs queryString> are unsupported');
    expect(output).toContain('A code block that is “live” is unsupported');
    expect(output).toContain('The island CopyCode stands inside the island LectureCitations');
  });

  it('stops with everything that is wrong between quotations, sources and terms', async () => {
    const {failed, output} = await build([
      {
        file: `${LECTURE}/origin.mdx`,
        from: 'source="acftu-grassroots-opinion"',
        to: 'source="opinion"',
      },
      {file: `${LECTURE}/origin.mdx`, from: 'id="starting-point"', to: 'id="definition"'},
      {file: `${LECTURE}/origin.mdx`, from: 'id="temper-yourselves"', to: 'id="Temper"'},
      {
        file: `${LECTURE}/cadre-image.mdx`,
        from: 'id="starting-point-again"',
        to: 'id="starting-point-again" relation="paraphrase"',
      },
      {file: 'docs/sources/new-normal.mdx', from: 'tier: B', to: 'tier: C'},
      {file: 'docs/sources/xi-2013-04-28.mdx', from: 'type: speech', to: 'type: talk'},
      {file: 'docs/sources/acftu-grassroots-opinion.mdx', from: 'seen: http', to: 'seen: https'},
      {file: 'docs/terms.yml', from: 'term: 娘家人', to: 'term: 婆家人'},
      {
        file: 'docs/guide/search.mdx',
        from: ' 边输边找 {/* #typing */}',
        to: ' 边输边找 {/* #typing */}\n\n[别处](https://example.org/)',
      },
    ]);
    expect(failed).toBe(true);
    expect(output).toMatch(
      /guide\/search\.mdx:\d+\s+found: a link to https:\/\/example\.org\/, which is not among the links of any source/u,
    );
    for (const message of [
      'names the source “opinion”, which does not exist',
      'the quotation id “definition” is taken by docs/lectures/two-trusts/understanding.mdx:',
      '“Temper” is not an id',
      'type is "talk"',
      'use one of speech, document, report',
      'links[3].tier is "C", and only links of tier A or B may stand on the site',
      'published[1].seen is https://acftu.people.com.cn/BIG5/n1/2017/0526/c412696-29303008.html, which is not among the links',
      'a published wording is given for the quotation “temper-yourselves”, which does not exist',
      'the term “婆家人” occurs in no lecture',
    ]) {
      expect(output).toContain(message);
    }
  });

  it('stops at dates that do not exist, and reports no quotation of their sources besides', async () => {
    const {failed, output} = await build([
      {
        file: 'docs/sources/xi-2013-04-28.mdx',
        from: 'event-date: 2013-04-28',
        to: 'event-date: 2013-04-31',
      },
      {
        file: 'docs/sources/xi-2013-10-23.mdx',
        from: 'event-date: 2013-10-23',
        to: 'event-date: 2013-10-23T07:00:00+08:00\nissued: 1956',
      },
    ]);
    expect(failed).toBe(true);
    expect(output).toContain('The content has 3 problems.');
    expect(output).toContain('event-date is "2013-04-31"');
    expect(output).toContain('there is no such day: 2013-04 has 30 days');
    expect(output).toContain('event-date is "2013-10-23T07:00:00+08:00"');
    expect(output).toContain('issued is 1956');
    expect(output).toContain('expected a date such as 2013-04-28, 2013-04 or "2013"');
  });

  it('stops at an abridgement declared a paraphrase, and at words that nobody said', async () => {
    const {failed, output} = await build([
      {
        file: `${LECTURE}/cadre-image.mdx`,
        from: 'id="starting-point-again"',
        to: 'id="starting-point-again" relation="paraphrase"',
      },
      {
        file: `${LECTURE}/summary.mdx`,
        from: '\n## ',
        to: '\n<EditorNote><Quotation id="made-up">从来没有说过的话</Quotation></EditorNote>\n\n## ',
      },
    ]);
    expect(failed).toBe(true);
    expect(output).toContain(
      'the quotation “starting-point-again” is declared a paraphrase, but its words are abridged with the published ones',
    );
    expect(output).toContain(
      'the quotation “made-up” says “从来没有说过的话”, which is not in transcripts/two-trusts.md',
    );
  });

  it('stops at a link to a page that does not exist', async () => {
    const edit = {
      file: 'docs/transcripts/two-trusts.mdx',
      from: '行号就是地址',
      to: '[行号](/nowhere/)',
    };
    const {failed, output} = await build([edit]);
    expect(failed).toBe(true);
    expect(output).toContain('/nowhere/');
  });

  it('stops at a link to a line that does not exist', async () => {
    const edit = {
      file: `${LECTURE}/summary.mdx`,
      from: '\n## ',
      to: '\n<EditorNote>[见](/transcripts/two-trusts/#L96)</EditorNote>\n\n## ',
    };
    const {failed, output} = await build([edit]);
    expect(failed).toBe(true);
    expect(output).toContain('/transcripts/two-trusts/#L96');
  });

  it('stops with a sentence about a base without slashes', async () => {
    const {failed, output} = await build([], {BASE_URL: 'kb'});
    expect(failed).toBe(true);
    expect(output).toContain(
      'BASE_URL is "kb", but must be a path that begins and ends with a slash',
    );
  });
});
