import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {licencesPage} from './licencesPage';
import {packageFolder, readPackage, withForbiddenLicence} from './packages';

import type {PipelineStep} from '../pipeline';
import type {Plugin} from '@docusaurus/types';
import type {Compiler} from 'webpack';

interface Module {
  nameForCondition?: string | null;
  modules?: Module[];
}

/** What the last bundling for browsers took in. */
let folders: ReadonlySet<string> = new Set();

/**
 * Watches the bundler: which packages do the files for browsers really hold?
 *
 * @returns the plugin
 */
export default function licencesPlugin(): Plugin {
  return {
    name: 'licences',
    configureWebpack(_config, isServer) {
      if (isServer) return {};
      return {
        plugins: [
          (compiler: Compiler) => {
            compiler.hooks.done.tap('licences', (stats) => {
              const {modules = []} = stats.toJson({
                all: false,
                modules: true,
                nestedModules: true,
                modulesSpace: Infinity,
                nestedModulesSpace: Infinity,
              }) as {modules?: Module[]};
              folders = new Set(filesOf(modules).flatMap((file) => packageFolder(file) ?? []));
            });
          },
        ],
      };
    },
  };
}

/**
 * Writes the page `/licences/`.
 *
 * @param site - the built site
 * @throws Error that names packages whose licence does not allow passing them on
 */
export const writeLicences: PipelineStep = async ({outDir, baseUrl, siteConfig}) => {
  const packages = [...folders]
    .map(readPackage)
    .filter(({name, version}, index, all) => {
      const same = all.findIndex((other) => other.name === name && other.version === version);
      return same === index;
    })
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
  const forbidden = withForbiddenLicence(packages);
  if (forbidden.length > 0) {
    const names = forbidden.map(({name, licence}) => `${name} (${licence || 'none'})`);
    throw new Error(`The bundles hold packages whose licence is not allowed: ${names.join(', ')}`);
  }
  await mkdir(path.join(outDir, 'licences'), {recursive: true});
  await writeFile(
    path.join(outDir, 'licences/index.html'),
    licencesPage(packages, {title: siteConfig.title, baseUrl}),
  );
};

function filesOf(modules: readonly Module[]): string[] {
  return modules.flatMap(({nameForCondition, modules: inside = []}) => [
    ...(nameForCondition ? [nameForCondition] : []),
    ...filesOf(inside),
  ]);
}
