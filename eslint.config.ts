import js from '@eslint/js';
import docusaurusPlugin from '@docusaurus/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

import type {ESLint} from 'eslint';

// Typed for ESLint 8; its rules run in ESLint 10.
const docusaurus = {rules: docusaurusPlugin.rules} as ESLint.Plugin;

export default defineConfig(
  globalIgnores([
    '.docusaurus/',
    'build/',
    'build-*/',
    'coverage/',
    'playwright-report/',
    'test-results/',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat.recommended,
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    plugins: {'@docusaurus': docusaurus},
    rules: {
      '@docusaurus/no-html-links': 'error',
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    // What acts runs in the built site without Docusaurus: what it needs of the site is handed to it.
    files: ['src/islands/**'],
    rules: {
      // Docusaurus' own links are of no use there.
      '@docusaurus/no-html-links': 'off',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@docusaurus/*', '@theme/*', '@theme-original/*', '@generated/*'],
              message:
                'Islands know React and the web platform only; hand them what they need as props.',
            },
          ],
        },
      ],
    },
  },
  {
    // Pages are documents: in the built site nothing of theirs runs in the browser.
    files: ['src/components/**', 'src/theme/**', 'src/pages/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'react',
              importNames: [
                'Component',
                'PureComponent',
                'lazy',
                'useActionState',
                'useEffect',
                'useLayoutEffect',
                'useOptimistic',
                'useReducer',
                'useRef',
                'useState',
                'useSyncExternalStore',
                'useTransition',
              ],
              message: 'What acts is an island: put it into src/islands.',
            },
            {
              name: '@docusaurus/useIsBrowser',
              message: 'What differs in the browser is an island: put it into src/islands.',
            },
            {
              name: '@docusaurus/BrowserOnly',
              message: 'What differs in the browser is an island: put it into src/islands.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {sourceType: 'commonjs'},
    rules: {'@typescript-eslint/no-require-imports': 'off'},
  },
  {
    // The pure core: it knows the lecture, not the site generator.
    files: [
      'src/knowledge/**',
      'src/search/**',
      'src/textReuse/**',
      'src/cards/**',
      'src/import/**',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '@docusaurus/*',
                '@theme/*',
                '@site/*',
                '@generated/*',
                'react',
                'react-dom',
                'react/*',
              ],
              message: 'The pure core imports neither Docusaurus nor React.',
            },
            {
              regex: '^(node:)?fs(/promises)?$',
              message: 'The pure core reads no files: plugins hand it texts.',
            },
            {
              group: ['**/plugins/**', '**/components/**', '**/theme/**'],
              message: 'Arrows go one way: from plugins, components and theme to the core.',
            },
          ],
        },
      ],
    },
  },
);
