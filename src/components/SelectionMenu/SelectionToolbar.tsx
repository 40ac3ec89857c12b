import {useState} from 'react';
import type {ReactNode} from 'react';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import {copy} from '@site/src/components/CopyMenu/copy';
import type {Copied} from '@site/src/components/CopyMenu/copy';
import {readWords} from '@site/src/components/CopyMenu/readWords';
import {today} from '@site/src/components/CopyMenu/today';
import type {LectureFacts} from '@site/src/knowledge/pageFacts';
import {copyAsHtml, copyAsText} from '@site/src/knowledge/sharing/copyFormats';

import {findSlide} from './findPlace';
import styles from './styles.module.css';
import {textDirective} from './passageLink';

interface Props {
  lecture: LectureFacts;
  range: Range;
  /** Says what was done. */
  onDone: (message: string) => void;
}

/** What can be done with selected words: copy the link that finds them again, or them with their reference. */
export default function SelectionToolbar({lecture, range, onDone}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const page = siteConfig.url + applyTrailingSlash(useLocation().pathname, siteConfig);
  const [refused, setRefused] = useState<string>();
  const {about, slides} = lecture;
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
    void take({text: page + anchor + directive}, '已复制选文链接');
  }

  function copyQuote(): void {
    const passage = {
      id: slide ?? 'passage',
      lines: readWords(range.cloneContents()),
      lecture: about.title,
      lecturer: about.lecturer,
      address: (slide === undefined ? undefined : slides[slide]?.address) ?? page,
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
