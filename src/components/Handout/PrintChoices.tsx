import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** What is printed with the lecture's words; the stylesheet reads the boxes, so no script is needed. */
export default function PrintChoices(): ReactNode {
  return (
    <fieldset className={styles.choices} data-voice="editor" data-search="skip">
      <legend>打印时包括</legend>
      <label>
        <input value="notes" type="checkbox" defaultChecked /> 编者注
      </label>
      <label>
        <input value="codes" type="checkbox" defaultChecked /> 二维码
      </label>
    </fieldset>
  );
}
