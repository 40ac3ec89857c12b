import {useState} from 'react';
import type {ReactNode} from 'react';

import CollationStatus from '@site/src/components/CollationStatus';
import {correctDraft} from '@site/src/knowledge/checking/correctDraft';
import type {DraftCheck} from '@site/src/knowledge/checking/checkDraft';
import type {Choice} from '@site/src/knowledge/checking/correctDraft';

import {copy} from '../copying/copy';
import {today} from '../copying/today';
import MarkedDraft from './MarkedDraft';
import PassageEntry from './PassageEntry';
import styles from './styles.module.css';

/** A draft, and what its check found. */
export interface ReportProps {
  draft: string;
  result: DraftCheck;
}

/** So many passages are listed at once. */
const PAGE = 200;

/** What a check found: the draft with its passages marked, and a list of them. */
export default function Report({draft, result}: ReportProps): ReactNode {
  const {passages, unknown} = result;
  // A new check is another report: its choices are its own.
  const [chosen, setChosen] = useState<{of: DraftCheck; choices: readonly Choice[]}>();
  const choices = chosen?.of === result ? chosen.choices : [];
  const [shown, setShown] = useState(PAGE);
  const [copied, setCopied] = useState('');
  const [accessed] = useState(today);

  const choose = (index: number, choice: Choice): void => {
    setChosen({
      of: result,
      choices: passages.map((_, at) => ({...choices[at], ...(at === index && choice)})),
    });
  };
  const chooseAll = (choice: Choice): void => {
    setChosen({of: result, choices: passages.map((_, at) => ({...choices[at], ...choice}))});
  };
  const copyDraft = async (isRich: boolean): Promise<void> => {
    const {text, html} = correctDraft(draft, passages, choices, accessed);
    await copy(isRich ? {text, html} : {text});
  };
  const onCopy = (isRich: boolean): void => {
    copyDraft(isRich).then(
      () => {
        setCopied('已复制。');
      },
      () => {
        setCopied('浏览器不允许复制。');
      },
    );
  };

  if (passages.length + unknown.length === 0) return null;
  return (
    <>
      <div className={styles.buttons}>
        {passages.some(({replacement}) => replacement !== undefined) && (
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              chooseAll({replace: true});
            }}>
            全部换成刊出的文字
          </button>
        )}
        {passages.some(({reference}) => reference) && (
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              chooseAll({cite: true});
            }}>
            全部加上出处
          </button>
        )}
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            onCopy(false);
          }}>
          复制改好的文稿
        </button>
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            onCopy(true);
          }}>
          复制为富文本（Word、WPS）
        </button>
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            window.print();
          }}>
          打印结果
        </button>
        <span role="status">{copied}</span>
      </div>
      <div className={styles.report}>
        <section aria-labelledby="marked">
          <h2 id="marked">文稿</h2>
          <MarkedDraft draft={draft} result={result} choices={choices} />
        </section>
        <section aria-labelledby="found">
          <h2 id="found">查到的文字</h2>
          {passages.length === 0 && <p>没有。</p>}
          <p className={styles.legend}>
            <CollationStatus status="identical" />
            ：文字相同；
            <CollationStatus status="abridged" />
            ：中间有略去，略去的在［ ］中；
            <CollationStatus status="variant" />
            ：文字有不同，不同之处有波浪线。停顿、引号和空白不计。
          </p>
          <ol className={styles.list}>
            {passages.slice(0, shown).map((passage, index) => (
              <PassageEntry
                key={passage.draft.from}
                number={index + 1}
                passage={passage}
                choice={choices[index] ?? {}}
                accessed={accessed}
                onChoose={(choice) => {
                  choose(index, choice);
                }}
              />
            ))}
          </ol>
          {shown < passages.length && (
            <button
              type="button"
              className={styles.button}
              onClick={() => {
                setShown(shown + PAGE);
              }}>
              再列 {Math.min(PAGE, passages.length - shown)} 处
            </button>
          )}
          {unknown.length > 0 && (
            <>
              <h2 id="unknown">本站没有查到</h2>
              <p className={styles.legend}>引号内的这些文字，本站没有查到；这不说明它们不对。</p>
              <ul className={styles.unknown}>
                {unknown.slice(0, PAGE).map(({from, to}) => (
                  <li key={from}>{shorten(draft.slice(from, to))}</li>
                ))}
              </ul>
              {unknown.length > PAGE && <p>另有 {unknown.length - PAGE} 处。</p>}
            </>
          )}
        </section>
      </div>
    </>
  );
}

function shorten(words: string): string {
  const chars = Array.from(words.slice(0, 400));
  return chars.length > 120 ? `${chars.slice(0, 120).join('')}……` : chars.join('');
}
