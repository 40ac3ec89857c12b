import {lazy, Suspense, useState} from 'react';
import type {ReactNode} from 'react';
import clsx from 'clsx';

import styles from './styles.module.css';

import type {Subject} from './subject';

// Nothing is copied before the menu is opened.
const CopyItems = lazy(() => import('./CopyItems'));

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
  const [opened, setOpened] = useState(false);
  return (
    <span
      {...voice}
      className={styles.menu}
      id={id}
      popover="auto"
      role="group"
      aria-label={label}
      data-search="skip"
      onToggle={({newState}) => {
        if (newState === 'open') setOpened(true);
      }}>
      {opened && (
        <Suspense fallback={null}>
          <CopyItems subject={subject} />
        </Suspense>
      )}
      {children}
    </span>
  );
}
