import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';

import type {PipelineStep} from './index';

/** A plugin whose work on the built site waits for its turn in the pipeline. */
export interface DeferredPlugin extends Plugin {
  deferred?: Plugin['postBuild'];
}

/** What a package of Docusaurus' exports as a plugin. */
interface StockPlugin<Options, Content> {
  default: (context: LoadContext, options: Options) => Plugin<Content> | null;
  /** Typed by its options, which nobody here looks at. */
  validateOptions?: unknown;
}

/**
 * Makes the `postBuild` of a plugin that is not ours a step of the pipeline.
 *
 * @param stock - the plugin's module
 * @returns the same plugin, whose work after the build is run by {@link postBuildOf}
 */
export function deferPostBuild<Options, Content>(
  stock: StockPlugin<Options, Content>,
): PluginModule {
  const deferring = (context: LoadContext, options: unknown): DeferredPlugin | null => {
    const plugin = stock.default(context, options as Options) as Plugin | null;
    if (!plugin) return null;
    const {postBuild, ...rest} = plugin;
    return {...rest, ...(postBuild && {deferred: postBuild})};
  };
  return Object.assign(deferring, {validateOptions: stock.validateOptions}) as PluginModule;
}

/**
 * Makes the step that runs a plugin's deferred work.
 *
 * @param name - the plugin's name
 * @returns the step; it fails where the site has no such plugin, or one without such work
 */
export function postBuildOf(name: string): PipelineStep {
  return async (site) => {
    const plugin = site.plugins.find((candidate) => candidate.name === name);
    const {deferred} = (plugin ?? {}) as Partial<DeferredPlugin>;
    if (!deferred) {
      const known = site.plugins.map((other) => other.name).join(', ');
      throw new Error(
        `The pipeline is to run what the plugin “${name}” does after the build, but ${plugin ? 'it has deferred nothing' : `the plugins are ${known}`}.`,
      );
    }
    await deferred({...site, content: (plugin as {content?: unknown} | undefined)?.content});
  };
}
