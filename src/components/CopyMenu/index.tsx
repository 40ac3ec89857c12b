import type {ReactNode} from 'react';
import clsx from 'clsx';

import CopyItems from '@site/src/islands/CopyItems';
import type {Subject} from '@site/src/islands/copying/subject';

import styles from './styles.module.css';

interface ButtonProps {
  /** The id of the menu it opens. */
  menu: string;
  /** What it is called by screen readers. */
  label: string;
  className?: string;
  /** Set where nothing around it is marked as the editor's. */
  'data-voice'?: 'editor';
}

/**
 * Opens a copy menu; a popover needs no script of ours for that. Its sign is drawn
 * by the stylesheet, so that no copy and no search of the page meets it.
 */
export function CopyButton({menu, label, className, ...voice}: ButtonProps): ReactNode {
  return (
    <button
      {...voice}
      className={clsx(styles.button, className)}
      type="button"
      popoverTarget={menu}
      aria-label={label}
      data-search="skip"
    />
  );
}

interface MenuProps {
  /** The id of the menu on the page. */
  id: string;
  label: string;
  subject: Subject;
  /** Links that stand below the ways to copy, and alone where scripts are off. */
  children: ReactNode;
  /** Set where nothing around it is marked as the editor's. */
  'data-voice'?: 'editor';
}

/**
 * What can be taken along from a place: opened by its button with mouse, touch
 * and keyboard, closed with Escape or a click elsewhere.
 */
export default function CopyMenu({id, label, subject, children, ...voice}: MenuProps): ReactNode {
  return (
    <span
      {...voice}
      className={styles.menu}
      id={id}
      popover="auto"
      role="group"
      aria-label={label}
      data-search="skip">
      <CopyItems subject={subject} />
      {children}
    </span>
  );
}
