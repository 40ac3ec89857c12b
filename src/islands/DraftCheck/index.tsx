import {useRef, useState} from 'react';
import type {ComponentType, ReactNode} from 'react';

import {island} from '../island';
import {MOST_CHARACTERS, TOO_LONG, openFile} from './openFile';
import styles from './styles.module.css';
import {useCheck} from './useCheck';

import type {ReportProps} from './Report';
import type {CheckState} from './useCheck';

/**
 * Checks the quotations of a draft that is pasted or opened. The draft stays in the
 * memory of this page: it is in no address, no storage and no form that a browser fills in.
 */
function DraftCheck({baseUrl}: {baseUrl: string}): ReactNode {
  const {state, run, cancel} = useCheck(baseUrl);
  const [message, setMessage] = useState('');
  const [Report, setReport] = useState<ComponentType<ReportProps>>();
  const field = useRef<HTMLTextAreaElement>(null);
  const isBusy = state.status === 'checking';

  function check(): void {
    const draft = field.current?.value ?? '';
    if (draft.trim() === '') {
      setMessage('请先粘贴文稿，或打开文件。');
      field.current?.focus();
    } else if (draft.length > MOST_CHARACTERS) setMessage(TOO_LONG);
    else {
      setMessage('');
      run(draft);
      // It writes references and copies, and comes with the first draft.
      import('./Report').then(
        (module) => {
          setReport(() => module.default);
        },
        () => {
          setMessage('结果的页面没有载入，请再试一次。');
        },
      );
    }
  }

  async function open(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    setMessage('正在打开文件……');
    const opened = await openFile(file).catch(() => ({error: '文件没有打开。'}));
    // So that the same file can be opened again.
    input.value = '';
    if ('error' in opened) {
      setMessage(opened.error);
      return;
    }
    if (field.current) field.current.value = opened.text;
    check();
    if ('note' in opened && opened.note !== undefined) setMessage(opened.note);
  }

  return (
    <>
      <form
        className={styles.form}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}>
        <label htmlFor="_draft">文稿</label>
        <textarea
          id="_draft"
          className={styles.draft}
          ref={field}
          rows={10}
          autoComplete="off"
          spellCheck={false}
          placeholder="把文稿粘贴在这里"
        />
        <div className={styles.buttons}>
          <button type="submit" className={styles.main} disabled={isBusy}>
            核对
          </button>
          {isBusy && (
            <button type="button" className={styles.button} onClick={cancel}>
              停止
            </button>
          )}
          <label className={styles.file}>
            打开文件（.txt、.md、.docx）
            <input
              type="file"
              accept=".txt,.md,.markdown,.docx"
              disabled={isBusy}
              onChange={({currentTarget}) => {
                void open(currentTarget);
              }}
            />
          </label>
        </div>
        <p className={styles.private}>
          文稿只留在这一页的内存里：不上传，不保存，关闭页面就没有了。
        </p>
      </form>
      {isBusy && (
        <progress className={styles.progress} max={1} value={state.share} aria-label="核对进度" />
      )}
      <p role="status" className={styles.status}>
        {[message, describe(state)].filter(Boolean).join(' ')}
      </p>
      {state.status === 'checked' && Report && <Report draft={state.draft} result={state.result} />}
    </>
  );
}

export default island('DraftCheck', DraftCheck, {when: 'load'});

function describe(state: CheckState): string {
  switch (state.status) {
    case 'idle':
      return '';
    case 'checking':
      return '正在核对……';
    case 'failed':
      return '核对用的数据没有载入，请再试一次。';
    case 'cancelled':
      return '已停止。';
    case 'preview':
      return '核对只在构建后的网站上可用：运行 npm run preview。';
    case 'checked': {
      const {passages, unknown} = state.result;
      if (passages.length + unknown.length === 0) return '没有查到本站有出处的文字。';
      const count = (status: string): number =>
        passages.filter((passage) => passage.status === status).length;
      const counts = [
        `一致 ${count('identical')} 处`,
        `节略 ${count('abridged')} 处`,
        `异文 ${count('variant')} 处`,
        `引号内本站没有查到 ${unknown.length} 处`,
      ];
      return `核对完毕：${counts.join('，')}。`;
    }
  }
}
