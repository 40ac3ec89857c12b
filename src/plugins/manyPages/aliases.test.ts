import path from 'node:path';

import {expect, it} from 'vitest';

import manyPagesPlugin from '.';

import type {Plugin} from '@docusaurus/types';

type Configure = NonNullable<Plugin['configureWebpack']>;

/** Runs the plugin on a bundle that has these modules, and gives the bundle's errors. */
function bundle(files: readonly string[]): string[] {
  const errors: Error[] = [];
  const modules = files.map((file) => ({nameForCondition: () => path.join(__dirname, file)}));
  const finishModules = {
    tap: (_: string, run: (all: unknown) => void) => {
      run(modules);
    },
  };
  const compilation = {errors, hooks: {finishModules}};
  const thisCompilation = {
    tap: (_: string, run: (one: unknown) => void) => {
      run(compilation);
    },
  };
  const {configureWebpack} = manyPagesPlugin();
  const config = configureWebpack?.({}, true, {} as Parameters<Configure>[2], undefined);
  const [plugin] = (config?.plugins ?? []) as ((compiler: unknown) => void)[];
  plugin?.({hooks: {thisCompilation}});
  return errors.map(({message}) => message);
}

it('is content while each of its modules stands in for one of Docusaurus', () => {
  expect(bundle(['routes.tsx', 'DocRoot.tsx', 'candidates.ts'])).toEqual([]);
});

it.each([
  ['react-router-config', 'DocRoot.tsx'],
  ['@theme/DocRoot', 'routes.tsx'],
])('stops the build where Docusaurus no longer imports %s', (name, left) => {
  expect(bundle([left])).toEqual([
    `Nothing imports ${name}: Docusaurus 3.10 does; see what this version imports, and adapt src/plugins/manyPages.`,
  ]);
});
