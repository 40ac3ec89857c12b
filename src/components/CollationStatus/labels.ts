import type {QuotationStatus} from '@site/src/knowledge/quotations/collateQuotation';
import type {SeenOn} from '@site/src/knowledge/quotations/views';

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
};

/** What the published wording was taken from. */
export const SEEN: Readonly<Record<SeenOn, string>> = {
  page: '据可查的页面核对。',
  mirror: '据网络转载文本核对，未见原始出处页面。',
  'set-phrase': '与通行的提法核对，没有单一出处。',
};
