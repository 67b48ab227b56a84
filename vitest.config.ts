import { defineConfig } from 'vitest/config';

/** Five projects: two run in Node, three drive Chromium over the built site. */
const throughBrowser = (name: string) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: 'node',
    globalSetup: ['tests/browser/built-site.ts'],
    // One Chromium at a time: two on two cores make each other's frames late.
    fileParallelism: false,
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
