import {spawnSync} from 'node:child_process';

/**
 * Adds up the memory of a process and all that it has started.
 *
 * @param pid - the process
 * @returns their resident memory, in bytes; NaN where there is no `ps`
 */
export function treeMemory(pid: number): number {
  const {status, stdout} = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], {encoding: 'utf8'});
  if (status !== 0) return NaN;
  const processes = stdout.split('\n').map((line) => line.trim().split(/\s+/u).map(Number));
  const below = (parent: number): number =>
    processes
      .filter(([, ppid]) => ppid === parent)
      .reduce((sum, [child = NaN, , kilobytes = 0]) => sum + kilobytes * 1024 + below(child), 0);
  const [, , own = 0] = processes.find(([one]) => one === pid) ?? [];
  return own * 1024 + below(pid);
}
