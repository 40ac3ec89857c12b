import {useRef, useState} from 'react';
import type {ReactNode} from 'react';

import {copy} from '../copying/copy';
import {island} from '../island';

/** Copies the code of the block that it stands in. */
function CopyCode(): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [message, setMessage] = useState('');

  async function take(): Promise<void> {
    const block = button.current?.closest('.theme-code-block');
    try {
      await copy({text: readCode(block?.querySelector('pre'))});
      setMessage('已复制');
    } catch {
      setMessage('浏览器不允许复制');
    }
  }

  return (
    <>
      <button ref={button} className="clean-btn" type="button" onClick={() => void take()}>
        复制
      </button>{' '}
      <span role="status">{message}</span>
    </>
  );
}

export default island('CopyCode', CopyCode, {when: 'touch'});

/** A line of code is an element of its own, which `innerText` would close twice. */
function readCode(code: Element | null | undefined): string {
  const lines = Array.from(code?.querySelectorAll('.token-line') ?? [], (line) => line.textContent);
  return lines.length > 0 ? lines.join('\n') : (code?.textContent ?? '');
}
