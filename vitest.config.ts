import { defineConfig } from 'vitest/config';

/** Of two cores Vitest would leave one to itself. */
const maxWorkers = 2;

/** Five projects: two run in Node, three drive Chromium over the built site. */
const throughBrowser = (name: string) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: 'node',
    globalSetup: ['tests/browser/built-site.ts'],
    // Two Chromiums on two cores: each waits for its page about a third of its time. No test asserts how long a thing takes.
    maxWorkers,
    // What a file needs it starts and stops itself; a process and its modules anew for each would cost as much as a test.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers,
          // A process of its own for each of 120 files took as long as their tests.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/geodata/**',
            'tests/browser/**',
            'tests/embedding/**',
            'tests/accessibility/**',
            'tests/bench/**',
          ],
          environment: 'node',
          // Properties of 10,000 cases take a second on a quiet machine and ten on a crowded one.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'data',
          maxWorkers,
          include: ['tests/geodata/**/*.test.ts'],
          environment: 'node',
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      throughBrowser('browser'),
      throughBrowser('embedding'),
      throughBrowser('accessibility'),
    ],
  },
});
