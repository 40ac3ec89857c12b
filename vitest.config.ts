import {availableParallelism} from 'node:os';

import {defineConfig} from 'vitest/config';

// Generous: how fast a test runs is never what it tests.
const patient = {testTimeout: 600_000, hookTimeout: 600_000};

export default defineConfig({
  test: {
    // A process for each core, not for each file: where starting one is slow, most of the time went there.
    // Vitest by itself leaves one core free.
    poolOptions: {forks: {isolate: false, maxForks: availableParallelism()}},
    projects: [
      {
        resolve: {alias: {'@site': import.meta.dirname}},
        esbuild: {jsx: 'automatic'},
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          ...patient,
        },
      },
      // Reads what `npm run build` wrote, and builds copies of the site that are broken on purpose.
      {test: {name: 'site', include: ['tests/site/**/*.test.ts'], ...patient}},
    ],
    coverage: {
      // What runs in browsers alone, as src/offline does, is tested in one.
      include: ['src/{cards,config,import,knowledge,search,textReuse}/**'],
      // Types alone: nothing that could run.
      exclude: [
        'src/cards/typeface.ts',
        'src/knowledge/knowledge.ts',
        'src/knowledge/outline.ts',
        'src/knowledge/quotations/quotation.ts',
      ],
      reporter: ['text'],
      thresholds: {'src/knowledge/**': {branches: 95, lines: 95}},
    },
  },
});
