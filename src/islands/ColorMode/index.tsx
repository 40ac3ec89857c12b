import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';

import {island} from '../island';
import {chosenTheme, readChoice, showTheme} from '../theme';
import styles from './styles.module.css';

import type {ThemeChoice} from '../theme';

const NEXT: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
};
const NAMES: Readonly<Record<ThemeChoice, string>> = {
  system: '随系统',
  light: '浅色',
  dark: '深色',
};
/** A sun, a moon, and a disc of both halves. */
const SHAPES: Readonly<Record<ThemeChoice, string>> = {
  light:
    'M12 7a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12 1v3M12 20v3M1 12h3M20 12h3M4 4l2 2M18 18l2 2M20 4l-2 2M6 18l-2 2',
  dark: 'M20 14A8.5 8.5 0 0 1 10 4a8.5 8.5 0 1 0 10 10z',
  system: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18v18M12 7a5 5 0 0 1 0 10',
};

interface Props {
  /** The name under which the browser keeps the choice: Docusaurus' script reads it before anything is painted. */
  storageKey: string;
}

/** Chooses between light, dark, and what the system has. */
function ColorMode({storageKey}: Props): ReactNode {
  const [choice, setChoice] = useState<ThemeChoice>('system');

  useEffect(() => {
    // Known in the browser alone: the first rendering is the build's.
    // eslint-disable-next-line react-hooks/set-state-in-effect -- once, as it is hydrated
    setChoice(chosenTheme());
    // Another tab has chosen; the page follows by itself (`followTheme`).
    const listen = ({key, newValue}: StorageEvent): void => {
      if (key === storageKey) setChoice(readChoice(newValue));
    };
    window.addEventListener('storage', listen);
    return () => {
      window.removeEventListener('storage', listen);
    };
  }, [storageKey]);

  function choose(): void {
    const next = NEXT[chosenTheme()];
    showTheme(next);
    setChoice(next);
    try {
      if (next === 'system') localStorage.removeItem(storageKey);
      else localStorage.setItem(storageKey, next);
    } catch {
      // Without storage the choice holds for this page.
    }
  }

  return (
    <button
      className={styles.button}
      type="button"
      title={NAMES[choice]}
      aria-label={`切换浅色和深色（现在是${NAMES[choice]}）`}
      onClick={choose}>
      {(Object.keys(SHAPES) as ThemeChoice[]).map((one) => (
        <svg key={one} className={styles[one]} viewBox="0 0 24 24" aria-hidden="true">
          <path d={SHAPES[one]} />
        </svg>
      ))}
    </button>
  );
}

export default island('ColorMode', ColorMode, {when: 'touch'});
