import {writeFullName, writeName} from '../citation/csl';

import type {Name} from './source';

/** A person or body as programs are told of it. */
export interface Agent {
  name: string;
  isBody: boolean;
}

/**
 * Gives a name with what it is the name of.
 *
 * @param name - a name of the front matter
 * @returns the name, and whether it is a body's
 */
export function toAgent(name: Name): Agent {
  // A person of one name, such as [唐]玄奘, is written like a body; only the dynasty tells.
  const isBody = 'literal' in name && name.dynasty === undefined && name.country === undefined;
  return {name: writeName(name), isBody};
}

/**
 * Writes names one after the other, each with dynasty or country.
 *
 * @param names - names of the front matter
 * @returns such as 甲、乙; undefined where there are none
 */
export function writeNames(names: readonly Name[] | undefined): string | undefined {
  return names?.map(writeFullName).join('、');
}
