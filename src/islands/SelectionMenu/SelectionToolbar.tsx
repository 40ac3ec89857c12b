import {useState} from 'react';
import type {ReactNode} from 'react';

import {copy} from '../copying/copy';
import type {Copied} from '../copying/copy';
import {readWords} from '../copying/readWords';
import {today} from '../copying/today';
import {copyAsHtml, copyAsText} from '@site/src/knowledge/sharing/copyFormats';

import {findSlide} from './findPlace';
import styles from './styles.module.css';
import {textDirective} from './passageLink';

import type {SelectionPage} from './SelectionPage';

interface Props {
  page: SelectionPage;
  range: Range;
  /** Says what was done. */
  onDone: (message: string) => void;
}

/** What can be done with selected words: copy the link that finds them again, or them with their reference. */
export default function SelectionToolbar({page, range, onDone}: Props): ReactNode {
  const [refused, setRefused] = useState<string>();
  const {address, lecture, lecturer, slides} = page;
  const slide = findSlide(range.startContainer, Object.keys(slides));

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
    const directive = textDirective(range);
    const anchor = slide === undefined && directive === '' ? '' : `#${slide ?? ''}`;
    void take({text: address + anchor + directive}, '已复制选文链接');
  }

  function copyQuote(): void {
    const passage = {
      id: slide ?? 'passage',
      lines: readWords(range.cloneContents()),
      lecture,
      lecturer,
      address: (slide === undefined ? undefined : slides[slide]) ?? address,
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
