import {KIND} from './kinds';

import type {QuotationStatus} from './collateQuotation';
import type {SeenOn} from './views';

/** A status as readers meet it: a word, a shape and a sentence, the same everywhere. */
export interface StatusLabel {
  word: string;
  shape: string;
  sentence: string;
}

/** The words for each status. */
export const STATUS: Readonly<Record<QuotationStatus, StatusLabel>> = {
  identical: {word: '一致', shape: '＝', sentence: '讲稿的文字与刊出的文字一致。'},
  abridged: {word: '节略', shape: '⋯', sentence: '讲稿的文字出自刊出的文字，中间有略去。'},
  variant: {word: '异文', shape: '≠', sentence: '讲稿的文字与刊出的文字有不同。'},
  paraphrase: {word: '转述', shape: '≈', sentence: '讲稿转述其意，不是原话。'},
  'not-found': {word: '未见原文', shape: '？', sentence: '没有查到这段话刊出的原文。'},
  own: {word: KIND.own, shape: '✎', sentence: '讲稿自己的话，不是引文。'},
  'set-phrase': {word: KIND['set-phrase'], shape: '≡', sentence: '这是通行的提法，没有单一出处。'},
};

/** What the published wording was taken from, as readers meet it. */
export interface SeenLabel {
  /** What stands beside a status; empty where the status says it. */
  word: string;
  shape: string;
  sentence: string;
}

/** The words for what the published wording was taken from. */
export const SEEN: Readonly<Record<SeenOn, SeenLabel>> = {
  page: {word: '刊出', shape: '●', sentence: '据刊出的页面核对。'},
  mirror: {word: '据转载', shape: '○', sentence: '据网络转载文本核对，未见原始出处页面。'},
  'set-phrase': {word: '', shape: '', sentence: '与通行的提法核对。'},
};

/**
 * Says what must be known of a passage wherever it is shown or copied.
 *
 * @param status - how the words stand to what was published
 * @param seen - what they were compared with
 * @returns a few words without a closing stop, such as
 *   `节略，据网络转载文本核对，未见原始出处页面`; undefined where the words are
 *   the same as those on the page that published them
 */
export function statusNote(status: QuotationStatus, seen?: SeenOn): string | undefined {
  if (status === 'own' || status === 'not-found') return STATUS[status].word;
  if (status === 'set-phrase') return `${STATUS[status].word}，没有单一出处`;
  const parts = [
    ...(status === 'identical' ? [] : [STATUS[status].word]),
    ...(seen === 'mirror' ? [SEEN.mirror.sentence.replace(/。$/u, '')] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('，');
}

/**
 * Gives a status with what it was compared with in few words, for one line of small type.
 *
 * @param status - how the words stand to what was published
 * @param seen - what they were compared with
 * @returns such as `一致（据转载）`
 */
export function statusInShort(status: QuotationStatus, seen?: SeenOn): string {
  const against = seen === undefined ? '' : SEEN[seen].word;
  return STATUS[status].word + (against && `（${against}）`);
}
