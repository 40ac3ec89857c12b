import {toCslDate} from './csl';

import type {CslItem} from './csl';

/** What names a passage of a lecture. */
export interface Passage {
  /** The quotation's id. */
  id: string;
  /** The lecture's title. */
  lecture: string;
  lecturer: string;
  /** The full address of the passage's own page. */
  address: string;
  /** The day it was read, as ISO writes it. */
  accessed?: string | undefined;
  /** The words; a list has one entry for each item. */
  lines?: readonly string[] | undefined;
  /** The slide that shows the words, or the first and last of several. */
  slide?: {number: number; last?: number | undefined; title?: string | undefined} | undefined;
  /** Whom the words quote; left out for the lecturer's own. */
  attribution?: string | undefined;
  /** What must be known of the wording: `statusNote`. */
  note?: string | undefined;
}

/**
 * Gives a passage of a lecture as a work to cite: slides on the web, which the
 * standard cites as a web page.
 *
 * @param passage - the passage
 * @returns the item: the slide is its locator, the words are its abstract
 */
export function passageToCsl(passage: Passage): CslItem {
  const {id, lecture, lecturer, address, accessed, lines, slide} = passage;
  const day = toCslDate(accessed);
  return {
    id,
    type: 'webpage',
    title: lecture,
    author: [{literal: lecturer}],
    URL: address,
    ...(slide && {locator: nameSlide(slide)}),
    ...(lines && lines.length > 0 && {abstract: lines.join(' ')}),
    ...(day && {accessed: day}),
    language: 'zh-CN',
  };
}

/** How many characters of the words tell a passage from others on its slide. */
const OPENING = 16;

/**
 * Gives a passage as a record for a library such as Zotero, which tells its
 * items apart by title and takes those of one title and author for duplicates.
 *
 * @param passage - the passage
 * @returns the item; its title names the slide and the first words, its note
 *   whom they quote and how they stand to what was published
 */
export function passageToRecord(passage: Passage): CslItem {
  const {slide, lines = [], attribution, note: wording} = passage;
  const words = Array.from(lines.join(''));
  const opening = words.slice(0, OPENING).join('') + (words.length > OPENING ? '……' : '');
  const about = [slide && nameSlide(slide), opening].filter(Boolean).join('，');
  const item = passageToCsl(passage);
  const note = [slide?.title, attribution, wording].filter(Boolean).join('；');
  return {
    ...item,
    title: about === '' ? item.title : `${item.title}（${about}）`,
    ...(note !== '' && {note}),
  };
}

function nameSlide({number, last}: NonNullable<Passage['slide']>): string {
  return last === undefined || last === number ? `第 ${number} 张` : `第 ${number}—${last} 张`;
}
