import type {ThemeConfig} from '@docusaurus/preset-classic';

/** Colors of code by names that `tokens.css` gives values in both themes: pages are rendered once for both. */
export const prismTheme: NonNullable<ThemeConfig['prism']>['theme'] = {
  plain: {color: 'var(--ink)', backgroundColor: 'var(--paper-raised)'},
  styles: [
    {types: ['comment', 'prolog', 'cdata'], style: {color: 'var(--ink-soft)'}},
    {types: ['keyword', 'tag', 'selector', 'important'], style: {color: 'var(--seal)'}},
    {types: ['string', 'attr-value', 'char'], style: {color: 'var(--seal-strong)'}},
  ],
};
