import {wordsOf} from '../comparison';
import {voiceOf} from '../searchIndex';
import {IN_HEADING, IN_QUOTATION, IS_TITLE} from './format';

import type {Comparison} from '../comparison';
import type {Corpus} from '../corpus';
import type {IndexedQuotation, SearchIndex, Voice} from '../searchIndex';

/** The voices in the order of their numbers. */
export const VOICES: readonly Voice[] = ['lecture', 'source', 'editor'];

/** Where the characters of a corpus stand: in a heading, a quotation or neither. */
export interface Zones {
  /** Says where the run of characters from a place of a section on stands: bits. */
  at: (section: number, place: number) => number;
  /** Says up to how many characters from a place on stand there, too. */
  reachOf: (place: number) => number;
}

/** A reach beyond this is this: no query is that long. */
const MOST = 0x3fff;

/**
 * Works out where the characters of a corpus stand, as `createRows` tells it of
 * a phrase in a section.
 *
 * @param index - the index
 * @param corpus - its texts, joined
 * @param comparison - how they are compared
 * @returns the zones
 */
export function placeZones(index: SearchIndex, corpus: Corpus, {read}: Comparison): Zones {
  /** Two bits for the zone, the others for the reach. */
  const marks = new Uint16Array(corpus.text.length);
  const titles = new Uint8Array(index.sections.length);
  const mark = (bit: number, from: number, to: number): void => {
    for (let place = from; place < to; place += 1) {
      const reach = Math.min(MOST, to - place);
      const before = marks[place] ?? 0;
      if ((before & MOST) < reach) marks[place] = (bit << 14) | reach;
    }
  };
  const quotations = new Map<number, IndexedQuotation[]>();
  for (const quotation of index.quotations) {
    const others = quotations.get(quotation.section);
    if (others) others.push(quotation);
    else quotations.set(quotation.section, [quotation]);
  }
  index.sections.forEach((section, at) => {
    const {heading, headingElsewhere, page} = section;
    // A published wording stands behind the lecture's own words.
    if (index.pages[page]?.kind === 'quotation') return;
    const start = corpus.starts[at] ?? 0;
    if (!headingElsewhere) {
      titles[at] = heading === index.pages[page]?.title ? 1 : 0;
      mark(IN_HEADING, start, start + read(heading).text.length);
    }
    const quoted = quotations.get(at);
    if (!quoted) return;
    const whole = wordsOf(section);
    const {starts} = read(whole);
    const offset = whole.length - section.text.length;
    const placeOf = (original: number): number => {
      const found = starts.findIndex((from) => from >= original + offset);
      return start + (found < 0 ? starts.length : found);
    };
    for (const {from, to} of quoted) mark(IN_QUOTATION, placeOf(from), placeOf(to));
  });
  return {
    at: (section, place) => {
      const bit = (marks[place] ?? 0) >> 14;
      return bit === IN_HEADING && titles[section] === 1 ? IN_HEADING | IS_TITLE : bit;
    },
    reachOf: (place) => (marks[place] ?? 0) & MOST,
  };
}

/**
 * Gives the number of a section's voice.
 *
 * @param index - the index
 * @param section - one of its sections
 * @returns its place in {@link VOICES}
 */
export function voiceNumber(index: SearchIndex, section: number): number {
  const indexed = index.sections[section];
  return indexed ? VOICES.indexOf(voiceOf(index, indexed)) : 0;
}
