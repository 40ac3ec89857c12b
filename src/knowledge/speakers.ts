import {writeName} from './citation/csl';
import {ID_RULE, isId} from './ids';
import {quotationEntry, writersOf} from './quotations/views';
import {isWork} from './sources/references';

import type {LinkedQuotation} from './graph';
import type {Problem} from './problems';
import type {QuotationEntry} from './quotations/views';

/** The page of somebody who is quoted: a person, or a body. */
export interface PlacedSpeaker {
  /** Its file's name. */
  id: string;
  /** The name as sources give it. */
  name: string;
  file: string;
  href: string;
}

/** Somebody who is quoted, as the list of speakers shows it. */
export interface SpeakerEntry {
  name: string;
  /** The address of the page; left out where nobody has written one. */
  href?: string;
  /** How many quotations there are. */
  quoted: number;
}

/**
 * Names those whose words a quotation gives: the authors of its source, or its
 * reporters. Of a note, a set phrase and the lecturer's own sentence there are none.
 *
 * @param linked - the quotation
 * @returns their names
 */
export function speakersOf(linked: LinkedQuotation): string[] {
  if (!linked.source || !isWork(linked.source.source)) return [];
  return (writersOf(linked) ?? []).map(writeName);
}

/**
 * Lists everybody who is quoted, those quoted most first.
 *
 * @param quotations - all quotations
 * @param speakers - the pages of speakers
 * @returns each once, those that only have a page as well
 */
export function listSpeakers(
  quotations: readonly LinkedQuotation[],
  speakers: readonly PlacedSpeaker[],
): SpeakerEntry[] {
  const counts = new Map(speakers.map(({name}) => [name, 0]));
  for (const name of quotations.flatMap(speakersOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, quoted]) => {
      const href = speakers.find((speaker) => speaker.name === name)?.href;
      return {name, ...(href !== undefined && {href}), quoted};
    })
    .sort((a, b) => b.quoted - a.quoted);
}

/**
 * Gathers everything that is quoted of somebody.
 *
 * @param name - the name
 * @param quotations - all quotations
 * @returns the quotations in the order of the lectures
 */
export function quotedOf(name: string, quotations: readonly LinkedQuotation[]): QuotationEntry[] {
  return quotations.filter((linked) => speakersOf(linked).includes(name)).map(quotationEntry);
}

/**
 * Checks the pages of speakers: their ids, and that no two have one name.
 *
 * @param speakers - the pages
 * @returns what is wrong with them
 */
export function checkSpeakers(speakers: readonly PlacedSpeaker[]): Problem[] {
  return speakers.flatMap(({id, name, file}, at) => {
    const first = speakers.slice(0, at).find((other) => other.name === name);
    return [
      ...(isId(id)
        ? []
        : [{file, found: `“${id}” is not an id`, fix: `name the file with ${ID_RULE}`}]),
      ...(first
        ? [{file, found: `${name} has a page already, ${first.file}`, fix: 'keep one of the two'}]
        : []),
    ];
  });
}
