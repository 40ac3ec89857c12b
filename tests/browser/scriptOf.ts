import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

/**
 * Finds the script that an island has for itself, by the table in the runtime.
 *
 * @param island - the island's name
 * @param buildDir - the built site's folder
 * @returns a pattern for Playwright's `route`
 * @throws Error where the runtime does not know it
 */
export function scriptOf(island: string, buildDir = 'build'): string {
  const scripts = path.join(buildDir, 'assets/js');
  const main = readdirSync(scripts).find((file) => /^main\.\w+\.js$/u.test(file)) ?? '';
  const table = readFileSync(path.join(scripts, main), 'utf8');
  const [, ids = ''] =
    new RegExp(`"\\./${island}/index\\.tsx":\\[([^\\]]*)\\]`, 'u').exec(table) ?? [];
  const id = /"(\d+)"$/u.exec(ids)?.[1];
  if (id === undefined) throw new Error(`${main} has no script of the island ${island}.`);
  return `**/assets/js/${id}.*.js`;
}
