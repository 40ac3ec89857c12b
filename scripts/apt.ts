import {execFileSync} from 'node:child_process';

let isUpdated = false;

/**
 * Installs a package with apt, as root, or by a sudo that asks for no password.
 * What belongs to the whole system is changed only where `INSTALL_MISSING=1` asks for it.
 *
 * @param name - the package
 * @param options - options of `apt-get install`
 * @throws Error with the command to type where nobody asked, or where that is not possible here
 */
export function installByApt(name: string, ...options: string[]): void {
  if (process.env.INSTALL_MISSING !== '1') {
    const command = ['sudo apt-get install', ...options, name].join(' ');
    throw new Error(
      `${name} is missing. Run “${command}”, or set INSTALL_MISSING=1 to have it done.`,
    );
  }
  if (!isUpdated) apt('update', '-qq');
  isUpdated = true;
  apt('install', '-y', '-qq', ...options, name);
}

function apt(...words: string[]): void {
  const call = ['apt-get', ...words];
  const [program = '', ...rest] = process.getuid?.() === 0 ? call : ['sudo', '-n', ...call];
  execFileSync(program, rest, {
    stdio: 'inherit',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}
