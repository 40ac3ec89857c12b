import {describe, expect, it} from 'vitest';

import {
  slimConfig,
  slimGlobalData,
  slimMetadata,
  slimRegistry,
  slimTranslations,
  slimVersion,
} from './slimFiles';

import type {DocusaurusConfig} from '@docusaurus/types';

describe('what the pages get', () => {
  it('of the configuration has no plugin and no path of the machine that builds', () => {
    const config = {
      title: '讲稿',
      plugins: [['x', {dir: '/home/somebody'}]],
      future: {experimental_router: 'browser', v4: {}},
      themeConfig: {navbar: {title: '讲稿'}, prism: {theme: {}}},
    } as unknown as DocusaurusConfig;
    expect(JSON.parse(slimConfig(config))).toEqual({
      title: '讲稿',
      themeConfig: {navbar: {title: '讲稿'}},
      future: {experimental_router: 'browser'},
    });
  });

  it('of the plugins is neither their versions nor a list of all docs', () => {
    expect(slimMetadata('{"docusaurusVersion":"3","pluginVersions":{"a":{}}}')).toBe(
      '{"docusaurusVersion":"3","pluginVersions":{}}',
    );
    expect(slimGlobalData('{"docs":{"default":{"path":"/","docs":[{"id":"a"}]}}}')).toBe(
      '{"docs":{"default":{"path":"/","docs":[]}}}',
    );
  });

  it('of the translations has nothing for parts the site does not have', () => {
    const all = {
      'theme.blog.post.readMore': '阅读更多',
      'theme.docs.versionBadge.label': '版本',
      'theme.docs.paginator.next': '下一页',
      'theme.NotFound.title': '没有这个页面',
    };
    expect(JSON.parse(slimTranslations(JSON.stringify(all)))).toEqual({
      'theme.docs.paginator.next': '下一页',
      'theme.NotFound.title': '没有这个页面',
    });
  });

  it('of the pages’ scripts is how to fetch each', () => {
    const code = `export default {
  "0622161d": [() => import(/* webpackChunkName: "0622161d" */ "@site/docs/a.mdx"), "@site/docs/a.mdx", require.resolveWeak("@site/docs/a.mdx")],
  "138e0e15": [() => import(/* webpackChunkName: "138e0e15" */ "/home/b.json"), "/home/b.json", require.resolveWeak("/home/b.json")],};`;
    expect(slimRegistry(code)).toBe(`export default {
  "0622161d": [() => import(/* webpackChunkName: "0622161d" */ "@site/docs/a.mdx")],
  "138e0e15": [() => import(/* webpackChunkName: "138e0e15" */ "/home/b.json")],};`);
  });

  it('of all docs together is their outline', () => {
    const props = {version: {docsSidebars: {a: []}, docs: {x: {title: '题'}}}};
    expect(JSON.parse(slimVersion(JSON.stringify(props)))).toEqual({
      version: {docsSidebars: {a: []}, docs: {}},
    });
    expect(slimVersion('{"tags":[]}')).toBe('{"tags":[]}');
  });
});
