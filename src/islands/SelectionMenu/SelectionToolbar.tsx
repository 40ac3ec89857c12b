import {useState} from 'react';
import type {ReactNode} from 'react';

import {wordsAsText} from '@site/src/knowledge/sharing/copiedWords';
import {copyAsHtml, copyAsText} from '@site/src/knowledge/sharing/copyFormats';

import {copy} from '../copying/copy';
import {findSlide} from '../copying/findSlide';
import {readCopiedPage} from '../copying/page';
import {readQuotations} from '../copying/readQuotations';
import {readRange, textNodes} from '../copying/readWords';
import {today} from '../copying/today';
import {linkToPassage} from './passageLink';
import styles from './styles.module.css';

import type {Copied} from '../copying/copy';
import type {PassageLink} from './passageLink';

interface Props {
  range: Range;
  /** Says what was done. */
  onDone: (message: string) => void;
}

const MESSAGES: Readonly<Record<PassageLink['marks'], string>> = {
  exactly: '已复制选文链接',
  more: '已复制选文链接。这几个字不能单独定位，链接标出它们所在的词句。',
  nothing: '这几个字不能定位，已复制所在幻灯片的链接。',
};

/** What can be done with selected words: copy the link that finds them again, or them with their reference. */
export default function SelectionToolbar({range, onDone}: Props): ReactNode {
  const [refused, setRefused] = useState<string>();
  const page = readCopiedPage();
  const slides = page?.slides ?? {};
  const pageAddress = page?.address ?? window.location.href;
  const words = textNodes(range);
  const [first, last] = [words[0], words.at(-1)].map((node) =>
    findSlide(node ?? range.startContainer, Object.keys(slides)),
  );

  async function take(copied: Copied, message: string): Promise<void> {
    try {
      await copy(copied);
      onDone(message);
    } catch {
      setRefused(copied.text);
      onDone('浏览器不允许复制。请选中框中的文字，自行复制。');
    }
  }

  function copyLink(): void {
    const {directive, marks} = linkToPassage(range);
    const anchor = first === undefined && directive === '' ? '' : `#${first ?? ''}`;
    void take({text: pageAddress + anchor + directive}, MESSAGES[marks]);
  }

  function copyQuote(): void {
    const lines = readRange(range);
    const address = (first === undefined ? undefined : slides[first]?.address) ?? pageAddress;
    if (lines.length === 0) {
      // Nothing here is the lecturer's, and so nothing is cited as such.
      const notes = wordsAsText(readRange(range, 'editor'));
      void take({text: [...notes, address].join('\n')}, '已复制编者注与链接');
      return;
    }
    const from = first === undefined ? undefined : slides[first]?.number;
    const to = last === undefined ? undefined : slides[last]?.number;
    const passage = {
      id: first ?? 'passage',
      lines,
      quotations: readQuotations(range, page?.quotations ?? {}),
      ...(from !== undefined && {slide: {number: from, last: to}}),
      lecture: page?.lecture ?? '',
      lecturer: page?.lecturer ?? '',
      address,
      accessed: today(),
    };
    void take({text: copyAsText(passage), html: copyAsHtml(passage)}, '已复制选文与出处');
  }

  return (
    <>
      <button type="button" className={styles.item} onClick={copyLink}>
        复制选文链接
      </button>
      <button type="button" className={styles.item} onClick={copyQuote}>
        复制选文与出处
      </button>
      {refused !== undefined && (
        <textarea className={styles.refused} aria-label="要复制的文字" readOnly value={refused} />
      )}
    </>
  );
}
