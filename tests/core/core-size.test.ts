import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';

describe('core in the browser', () => {
  it('is at most 12 kB with gzip, without the clipper', async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: resolve(import.meta.dirname, 'core-in-browser.ts'),
          preserveEntrySignatures: 'strict',
        },
      },
    });
    const { output } = built as Extract<typeof built, { output: unknown }>;
    const sizes = output.map((chunk) =>
      chunk.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0,
    );
    const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
    expect(size).toBeGreaterThan(5_000);
    expect(size).toBeLessThanOrEqual(12_000);
  }, 60_000);
});
