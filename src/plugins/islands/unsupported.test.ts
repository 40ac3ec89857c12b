import {expect, it} from 'vitest';

import {findUnsupported} from './unsupported';

import type {DocusaurusConfig} from '@docusaurus/types';

const find = (themeConfig: object, markdown: object = {}): string[] =>
  findUnsupported({themeConfig, markdown} as unknown as DocusaurusConfig);

it('finds nothing in a plain configuration', () => {
  expect(find({navbar: {hideOnScroll: false}, docs: {sidebar: {hideable: false}}})).toEqual([]);
});

it('names all that acts and has no island, with what to do', () => {
  const found = find(
    {
      announcementBar: {isCloseable: true},
      navbar: {hideOnScroll: true},
      docs: {sidebar: {hideable: true, autoCollapseCategories: true}},
      liveCodeBlock: {},
    },
    {mermaid: true},
  );
  expect(found.map((one) => one.split(' ')[0])).toEqual([
    'themeConfig.announcementBar.isCloseable',
    'themeConfig.navbar.hideOnScroll',
    'themeConfig.docs.sidebar.hideable',
    'themeConfig.docs.sidebar.autoCollapseCategories',
    'themeConfig.liveCodeBlock',
    'markdown.mermaid',
  ]);
  expect(found[0]).toBe(
    'themeConfig.announcementBar.isCloseable is unsupported: it acts by script, and no island does its work. Leave it out, or write an island (CONTRIBUTING.md).',
  );
});
