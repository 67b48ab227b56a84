import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import webpack from 'webpack';

/** Builds pages of a folder as one application, each `name/index.html`. @returns the folder of what was built. */
export async function buildWithVite(root: string, names: readonly string[]): Promise<string> {
  const outDir = join(root, 'built');
  await build({
    configFile: false,
    root,
    base: './',
    mode: 'production',
    logLevel: 'error',
    plugins: [
      vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('hub-') } } }),
      svelte({ configFile: false }),
    ],
    build: {
      outDir,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: names.map((name) => join(root, name, 'index.html')) },
    },
    worker: { format: 'es' },
  });
  return outDir;
}

/**
 * Builds `main.js` of a folder with no settings but where things are, and without making the code small, which takes
 * longer than all else. @throws with what webpack says.
 */
export async function buildWithWebpack(root: string): Promise<string> {
  const path = join(root, 'built');
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) => {
    const quick = { performance: false, optimization: { minimize: false } } as const;
    webpack(
      { mode: 'production', context: root, entry: './main.js', output: { path }, ...quick },
      (error, told) => (error ? fail(error) : done(told)),
    );
  });
  const errors = stats?.toJson({ all: false, errors: true }).errors ?? [];
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return path;
}
