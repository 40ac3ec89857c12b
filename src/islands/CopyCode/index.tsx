import {useRef, useState} from 'react';
import type {ReactNode} from 'react';

import {copy} from '../copying/copy';
import {island} from '../island';

/** Copies the code of the block that it stands in. */
function CopyCode(): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [label, setLabel] = useState('复制');

  async function take(): Promise<void> {
    const code = button.current?.closest('.theme-code-block')?.querySelector('pre');
    try {
      await copy({text: code?.innerText ?? ''});
      setLabel('已复制');
    } catch {
      setLabel('浏览器不允许复制');
    }
  }

  return (
    <button ref={button} className="clean-btn" type="button" onClick={() => void take()}>
      <span role="status">{label}</span>
    </button>
  );
}

export default island('CopyCode', CopyCode, {when: 'touch'});
