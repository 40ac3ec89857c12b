import type {LoadedPlugin} from '@docusaurus/types';

/**
 * Waits until every other plugin has finished its `postBuild`. Docusaurus calls
 * them all at once and offers no hook after them; so the plugin that must work
 * last is called first, and from there watches the others being called.
 *
 * @param own - the name of the plugin that waits
 * @param plugins - all plugins, in the order in which Docusaurus calls them
 * @returns when all of them are done
 * @throws Error where a plugin was called before this one, so that its end cannot be known;
 *   and whatever a plugin throws
 */
export async function othersFinished(own: string, plugins: readonly LoadedPlugin[]): Promise<void> {
  const waiting = new Set<string>();
  const finished = plugins
    .filter(({name, postBuild}) => name !== own && postBuild)
    .map((plugin) => watchPostBuild(plugin, waiting));
  const allCalled = new Promise<void>((resolve, reject) => {
    // By then Docusaurus has called every plugin once.
    setImmediate(() => {
      if (waiting.size === 0) resolve();
      else {
        const early = [...waiting].join(', ');
        reject(new Error(`“${own}” must be the first plugin: it cannot see the end of ${early}.`));
      }
    });
  });
  await Promise.all([allCalled, ...finished]);
}

function watchPostBuild(plugin: LoadedPlugin, waiting: Set<string>): Promise<void> {
  const key = `${plugin.name} (${plugin.options.id})`;
  const postBuild = plugin.postBuild?.bind(plugin);
  waiting.add(key);
  return new Promise((resolve, reject) => {
    plugin.postBuild = async (props) => {
      waiting.delete(key);
      try {
        await postBuild?.(props);
        resolve();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        throw error;
      }
    };
  });
}
