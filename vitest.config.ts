import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        resolve: {alias: {'@site': import.meta.dirname}},
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // Generous: how fast a test runs is never what it tests.
          testTimeout: 60_000,
        },
      },
      // Reads what `npm run build` wrote, and builds copies of the site that are broken on purpose.
      {test: {name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000}},
    ],
    coverage: {
      include: ['src/knowledge/**', 'src/search/**', 'src/cards/**', 'src/config/**'],
      // Types alone: nothing that could run.
      exclude: [
        'src/cards/typeface.ts',
        'src/knowledge/outline.ts',
        'src/knowledge/quotations/quotation.ts',
      ],
      reporter: ['text'],
      thresholds: {'src/knowledge/**': {branches: 95, lines: 95}},
    },
  },
});
