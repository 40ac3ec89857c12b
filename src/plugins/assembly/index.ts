import {othersFinished} from './othersFinished';

import type {LoadContext, Plugin, PluginModule, Preset, Props} from '@docusaurus/types';

/** One step of the work on the whole built site: it reads and changes the files in `outDir`. */
export type AssemblyStep = (site: Props) => Promise<void>;

interface Options {
  /** In the order in which they run, one after the other. */
  steps: readonly AssemblyStep[];
}

/**
 * What works on the site as a whole (hashes of what was built, lists of all
 * files, compression) must come after everything else and in a given order,
 * while Docusaurus runs all plugins' `postBuild` at once. This preset must be
 * the first one. It waits for all plugins and then runs the steps in order.
 *
 * @param _context - Docusaurus' load context
 * @param options - the steps
 * @returns the preset
 */
export default function assemblyPreset(_context: LoadContext, options: unknown): Preset {
  const {steps} = options as Options;
  return {plugins: [[assemblyPlugin as PluginModule, {steps}]]};
}

function assemblyPlugin(_context: LoadContext, {steps}: Options): Plugin {
  const name = 'assembly';
  return {
    name,
    async postBuild(site) {
      await othersFinished(name, site.plugins);
      for (const step of steps) await step(site);
    },
  };
}
