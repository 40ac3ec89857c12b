import {useEffect, useRef, useState} from 'react';
import type {ReactNode} from 'react';

import {removeSaved, savedState, saveLecture} from '@site/src/offline/savedLecture';
import type {SavableLecture, SavedState} from '@site/src/offline/savedLecture';
import {activateWorker} from '@site/src/offline/serviceWorkers';

import {island} from '../island';
import {explainFailure} from './explainFailure';
import styles from './styles.module.css';

const STATES: Readonly<Record<SavedState, string>> = {
  unsaved: '保存后没有网络也能读',
  saved: '已保存，可离线阅读',
  outdated: '已保存，可离线阅读；网站上有更新',
};

/** Saves a lecture on this device, brings it up to date, and removes it. The author's live preview keeps nothing. */
function SaveLecture(lecture: SavableLecture): ReactNode {
  return process.env.NODE_ENV === 'production' && <Saving {...lecture} />;
}

function Saving({baseUrl, id}: SavableLecture): ReactNode {
  const [state, setState] = useState<SavedState>('unsaved');
  /** While it is being saved: how much is done, from 0 to 1. */
  const [share, setShare] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const running = useRef<AbortController>(undefined);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Where the browser can keep nothing, none of this is shown.
    savedState({baseUrl, id}).then(setState, () => undefined);
    return () => running.current?.abort();
  }, [baseUrl, id]);

  /** Leaves the keyboard where it was: the button that was pressed goes. */
  function settle(next: SavedState): void {
    if (box.current?.contains(document.activeElement)) box.current.focus({preventScroll: true});
    setShare(undefined);
    setState(next);
  }

  async function save(): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    setProblem(undefined);
    setShare(0);
    try {
      await activateWorker(baseUrl);
      await saveLecture({baseUrl, id}, setShare, controller.signal);
      settle('saved');
    } catch (error) {
      if (!controller.signal.aborted) {
        setProblem(`${state === 'unsaved' ? '没有保存' : '没有更新'}：${explainFailure(error)}`);
      }
      settle(state);
    }
  }

  async function remove(): Promise<void> {
    setProblem(undefined);
    await removeSaved({baseUrl, id});
    settle('unsaved');
  }

  const isSaving = share !== undefined;
  return (
    <div ref={box} className={styles.save} tabIndex={-1}>
      {isSaving && (
        <>
          <progress className={styles.progress} value={share} aria-label="保存的进度" />
          <span>正在保存，已完成 {Math.floor(share * 100)}%</span>
          <Button label="取消" onClick={() => running.current?.abort()} />
        </>
      )}
      {!isSaving && state === 'unsaved' && <Button label="保存本讲" onClick={() => void save()} />}
      <span role="status">{!isSaving && (problem ?? STATES[state])}</span>
      {!isSaving && state === 'outdated' && <Button label="更新" onClick={() => void save()} />}
      {!isSaving && state !== 'unsaved' && <Button label="删除" onClick={() => void remove()} />}
    </div>
  );
}

function Button({label, onClick}: {label: string; onClick: () => void}): ReactNode {
  return (
    <button className={styles.button} type="button" onClick={onClick}>
      {label}
    </button>
  );
}

export default island('SaveLecture', SaveLecture, {when: 'saved'});
