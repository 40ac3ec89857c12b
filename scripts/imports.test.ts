import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

import {preProcessFile} from 'typescript';
import {expect, it} from 'vitest';

const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const declared = new Set(Object.keys({...dependencies, ...devDependencies}));

/** What is no package: Node's own, files of ours, and names that Docusaurus gives meaning to. */
const OTHER = /^(?:node:|\.|@site\/|@generated\/|@theme(?:-original|-init)?\/)/u;
const ofDocusaurus = new Set(
  readdirSync('node_modules/@docusaurus/core/lib/client/exports').map(
    (file) => `@docusaurus/${file.replace(/\..*$/u, '')}`,
  ),
);

const files = ['.', 'src', 'scripts', 'tests', 'bench'].flatMap((folder) =>
  readdirSync(folder, {recursive: folder !== '.', encoding: 'utf8'})
    .filter((file) => /\.[cm]?[jt]sx?$/u.test(file))
    .map((file) => path.join(folder, file)),
);

/** The packages that a file imports, requires or looks for. */
function packagesOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const resolved = Array.from(text.matchAll(/\brequire\.resolve\('([^']+)'/gu), ([, name]) => name);
  return [...preProcessFile(text).importedFiles.map(({fileName}) => fileName), ...resolved]
    .filter((name) => name !== undefined)
    .filter((name) => !OTHER.test(name) && !ofDocusaurus.has(name))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}

it('whatever a file imports is declared in package.json', () => {
  expect(files.length).toBeGreaterThan(300);
  const undeclared = files.flatMap((file) =>
    packagesOf(file)
      .filter((name) => !declared.has(name) && !declared.has(`@types/${name}`))
      .map((name) => `${file}: ${name}`),
  );
  expect(undeclared).toEqual([]);
});
