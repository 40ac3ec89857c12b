import {expect, it} from 'vitest';

import {deferPostBuild, postBuildOf} from './deferPostBuild';
import pipelinePlugin from './index';

import type {LoadContext, Plugin} from '@docusaurus/types';

import type {BuiltSite} from './index';

const context = {} as LoadContext;
const siteOf = (...plugins: object[]): BuiltSite => ({plugins}) as unknown as BuiltSite;
const run = (steps: unknown[], ...plugins: object[]) => {
  const pipeline = pipelinePlugin(context, {steps});
  const site = siteOf(pipeline, ...plugins);
  return pipeline.postBuild?.({...site, content: undefined});
};

it('runs the steps in order, each after the one before has finished', async () => {
  const ran: string[] = [];
  const step = (name: string, wait: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    ran.push(name);
  };
  await run([step('slow', 20), step('quick', 0)]);
  expect(ran).toEqual(['slow', 'quick']);
});

it('names a plugin that would work beside it, in no order', async () => {
  await expect(run([], {name: 'sitemap', postBuild: () => undefined})).rejects.toThrow(
    '“sitemap” would work on the built site beside the pipeline',
  );
});

it('runs the work of a plugin that is not ours as a step', async () => {
  const seen: unknown[] = [];
  const module = deferPostBuild({
    default: (): Plugin => ({
      name: 'stock',
      postBuild: ({content}) => {
        seen.push(content);
      },
    }),
  }) as unknown as (context: LoadContext, options: unknown) => Plugin;
  const plugin = module(context, {});
  expect(plugin.postBuild).toBeUndefined();
  await run([postBuildOf('stock')], {...plugin, content: 'its content'});
  expect(seen).toEqual(['its content']);
});

it('stops where a step names a plugin that is not there, or has nothing to run', async () => {
  await expect(run([postBuildOf('gone')], {name: 'other'})).rejects.toThrow(
    'the plugin “gone” does after the build, but the plugins are pipeline, other',
  );
  await expect(run([postBuildOf('other')], {name: 'other'})).rejects.toThrow(
    'it has deferred nothing',
  );
});
