import type {LoadContext, Plugin} from '@docusaurus/types';

/** The built site: what Docusaurus hands to plugins after the build. */
export type BuiltSite = Omit<Parameters<NonNullable<Plugin['postBuild']>>[0], 'content'>;

/** One step of the work on the whole built site: it reads and changes the files in `outDir`. */
export type PipelineStep = (site: BuiltSite) => Promise<void>;

interface Options {
  /** In the order in which they run, one after the other. */
  steps: readonly PipelineStep[];
}

const NAME = 'pipeline';

/**
 * Runs the work on the built site step by step. Docusaurus calls the `postBuild`
 * of all plugins at once, and most of this work builds on what came before: what
 * hashes, lists or compresses files needs them finished. So no other plugin has a
 * `postBuild`; theirs are steps (see {@link deferPostBuild}).
 *
 * @param _context - Docusaurus' load context
 * @param options - the steps
 * @returns the plugin
 */
export default function pipelinePlugin(_context: LoadContext, options: unknown): Plugin {
  const {steps} = options as Options;
  return {
    name: NAME,
    async postBuild(site) {
      const others = site.plugins.filter(({name, postBuild}) => name !== NAME && postBuild);
      if (others.length > 0) {
        const names = others.map(({name}) => `“${name}”`).join(', ');
        throw new Error(
          `${names} would work on the built site beside the pipeline, in no order. Wrap it with deferPostBuild() in docusaurus.config.ts, and add postBuildOf() to the steps.`,
        );
      }
      for (const step of steps) await step(site);
    },
  };
}
