import {useState} from 'react';
import type {ReactNode} from 'react';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import {copy} from '@site/src/components/CopyMenu/copy';
import type {Copied} from '@site/src/components/CopyMenu/copy';
import {findSlide} from '@site/src/components/CopyMenu/findSlide';
import {readQuotations} from '@site/src/components/CopyMenu/readQuotations';
import {readRange, textNodes} from '@site/src/components/CopyMenu/readWords';
import {today} from '@site/src/components/CopyMenu/today';
import type {LectureFacts} from '@site/src/knowledge/pageFacts';
import {wordsAsText} from '@site/src/knowledge/sharing/copiedWords';
import {copyAsHtml, copyAsText} from '@site/src/knowledge/sharing/copyFormats';

import {linkToPassage} from './passageLink';
import styles from './styles.module.css';

import type {PassageLink} from './passageLink';

interface Props {
  lecture: LectureFacts;
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
export default function SelectionToolbar({lecture, range, onDone}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const page = siteConfig.url + applyTrailingSlash(useLocation().pathname, siteConfig);
  const [refused, setRefused] = useState<string>();
  const {about, slides} = lecture;
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
    void take({text: page + anchor + directive}, MESSAGES[marks]);
  }

  function copyQuote(): void {
    const lines = readRange(range);
    const address = (first === undefined ? undefined : slides[first]?.address) ?? page;
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
      quotations: readQuotations(range, lecture.quotations),
      ...(from !== undefined && {slide: {number: from, last: to}}),
      lecture: about.title,
      lecturer: about.lecturer,
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
