/** What a reader chose: a theme, or whatever the system has. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/**
 * Gives the theme that was chosen; Docusaurus' script notes it before anything is painted.
 *
 * @returns the choice
 */
export function chosenTheme(): ThemeChoice {
  return readChoice(document.documentElement.dataset.themeChoice);
}

/**
 * Shows the page in a theme.
 *
 * @param choice - the reader's choice
 */
export function showTheme(choice: ThemeChoice): void {
  const {dataset} = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  dataset.theme = choice === 'system' ? (dark ? 'dark' : 'light') : choice;
  dataset.themeChoice = choice;
}

/**
 * Reads a choice as it is stored.
 *
 * @param value - the stored value, or nothing
 * @returns the choice; the system's where none is stored
 */
export function readChoice(value: string | null | undefined): ThemeChoice {
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** Follows the system while it decides, and another tab in which the reader chooses. */
export function followTheme(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    showTheme(chosenTheme());
  });
  window.addEventListener('storage', ({key, newValue}) => {
    // Docusaurus adds the site's namespace to the name.
    if (key?.startsWith('theme')) showTheme(readChoice(newValue));
  });
}
