import {describe, expect, it} from 'vitest';

import {othersFinished} from './othersFinished';

import type {LoadedPlugin} from '@docusaurus/types';

type PostBuild = () => Promise<void>;

const plugin = (name: string, postBuild?: PostBuild): LoadedPlugin =>
  ({name, options: {id: 'default'}, postBuild}) as unknown as LoadedPlugin;

/** Calls all plugins at once, in order, as Docusaurus does. */
async function build(...plugins: LoadedPlugin[]): Promise<void> {
  await Promise.all(plugins.map(async (each) => each.postBuild?.({} as never)));
}

describe('othersFinished', () => {
  it('waits for every other plugin, however long it takes', async () => {
    const done: string[] = [];
    const plugins: LoadedPlugin[] = [
      plugin('last', async () => {
        await othersFinished('last', plugins);
        done.push('last');
      }),
      plugin('without'),
      plugin('slow', async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        done.push('slow');
      }),
    ];
    await build(...plugins);
    expect(done).toEqual(['slow', 'last']);
  });

  it('does not go on where another plugin fails', async () => {
    const done: string[] = [];
    const plugins: LoadedPlugin[] = [
      plugin('last', async () => {
        await othersFinished('last', plugins);
        done.push('last');
      }),
      plugin('broken', () => Promise.reject(new Error('it broke'))),
    ];
    await expect(build(...plugins)).rejects.toThrow('it broke');
    expect(done).toEqual([]);
  });

  it('refuses a place behind a plugin whose end it cannot see', async () => {
    const plugins: LoadedPlugin[] = [
      plugin('early', () => Promise.resolve()),
      plugin('last', () => othersFinished('last', plugins)),
    ];
    await expect(build(...plugins)).rejects.toThrow('must be the first plugin');
  });
});
