import {useEffect, useState} from 'react';
import type {ReactNode} from 'react';

import {island} from '../island';
import styles from './styles.module.css';

type Choice = 'system' | 'light' | 'dark';

const NEXT: Readonly<Record<Choice, Choice>> = {system: 'light', light: 'dark', dark: 'system'};
const NAMES: Readonly<Record<Choice, string>> = {system: '随系统', light: '浅色', dark: '深色'};
/** A sun, a moon, and a disc of both halves. */
const SHAPES: Readonly<Record<Choice, string>> = {
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
  const [choice, setChoice] = useState<Choice>('system');

  useEffect(() => {
    // Known in the browser alone: the first rendering is the build's.
    // eslint-disable-next-line react-hooks/set-state-in-effect -- once, as it is hydrated
    setChoice(chosen());
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => {
      if (chosen() === 'system') show('system');
    };
    // Another tab has chosen.
    const hear = ({key, newValue}: StorageEvent): void => {
      if (key !== storageKey) return;
      const other = newValue === 'light' || newValue === 'dark' ? newValue : 'system';
      show(other);
      setChoice(other);
    };
    dark.addEventListener('change', follow);
    window.addEventListener('storage', hear);
    return () => {
      dark.removeEventListener('change', follow);
      window.removeEventListener('storage', hear);
    };
  }, [storageKey]);

  function choose(): void {
    const next = NEXT[chosen()];
    show(next);
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
      {(Object.keys(SHAPES) as Choice[]).map((one) => (
        <svg key={one} className={styles[one]} viewBox="0 0 24 24" aria-hidden="true">
          <path d={SHAPES[one]} />
        </svg>
      ))}
    </button>
  );
}

export default island('ColorMode', ColorMode, {when: 'touch'});

function chosen(): Choice {
  const {themeChoice} = document.documentElement.dataset;
  return themeChoice === 'light' || themeChoice === 'dark' ? themeChoice : 'system';
}

function show(choice: Choice): void {
  const {dataset} = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  dataset.theme = choice === 'system' ? (dark ? 'dark' : 'light') : choice;
  dataset.themeChoice = choice;
}
