import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';

/** A package whose code or styles readers receive. */
export interface BundledPackage {
  name: string;
  version: string;
  /** An SPDX expression. */
  licence: string;
  /** The licence's text as the package brings it; where it brings none, whose work it is. */
  text: string;
}

interface Manifest {
  name?: string;
  version?: string;
  license?: string | {type?: string};
  author?: string | {name?: string};
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)\b/iu;

/**
 * Finds the package that an installed file belongs to.
 *
 * @param file - the file's absolute path
 * @returns the package's folder, or undefined for a file of our own
 */
export function packageFolder(file: string): string | undefined {
  const marker = `${path.sep}node_modules${path.sep}`;
  const at = file.lastIndexOf(marker);
  if (at < 0) return undefined;
  const [scope = '', name = ''] = file.slice(at + marker.length).split(path.sep);
  const own = scope.startsWith('@') ? path.join(scope, name) : scope;
  return file.slice(0, at) + marker + own;
}

/**
 * Reads what a package says of itself.
 *
 * @param folder - the package's folder
 * @returns its name, version and licence
 */
export function readPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  const {name = path.basename(folder), version = '', license = '', author = ''} = manifest;
  const files = readdirSync(folder).sort();
  const read = (pattern: RegExp): string =>
    files
      .filter((file) => pattern.test(file))
      .map((file) => readFileSync(path.join(folder, file), 'utf8').trim())
      .join('\n\n');
  const inReadme = /^#+ *licen[cs]e.*$([\s\S]*)/imu.exec(read(/^readme\b/iu))?.[1]?.trim() ?? '';
  const holder = typeof author === 'string' ? author : (author.name ?? '');
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : (license.type ?? ''),
    text: [read(LICENCE_FILE), inReadme].find((text) => text.length > 30) ?? `Copyright ${holder}`,
  };
}

/** Licences under which we may pass code on to readers as we do, by naming them. */
const ALLOWED =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|CC0-1\.0|Unlicense)$/u;

/**
 * Tells which packages readers must not receive.
 *
 * @param packages - what the bundles hold
 * @returns those none of whose licences is among the allowed ones; where a package
 *   names several with AND, all of them must be
 */
export function withForbiddenLicence(packages: readonly BundledPackage[]): BundledPackage[] {
  return packages.filter(({licence}) => {
    const choices = licence.replace(/[()]/gu, '').split(/\s+OR\s+/u);
    return !choices.some((choice) =>
      choice.split(/\s+AND\s+/u).every((each) => ALLOWED.test(each)),
    );
  });
}
