import { cpSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { forOtherPages } from './for-other-pages';
import { type Integrity, writeIntegrity } from './integrity';
import { ownKeys } from './own-keys';
import { withoutGlobals } from './without-globals';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { version, homepage, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly homepage: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Folder of the bundle within a site or a package: the version is in the address, so that a page keeps what it was given. */
export const CDN_FOLDER = `cdn/${version}`;
/** Address of the public site, for links from copies that are not beside it. */
export const HOME = process.env.HUB_ATLAS_HOME ?? homepage;

/** What is the same for every build of the elements. */
function base(home: string): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    mode: 'production',
    base: './',
    publicDir: false,
    logLevel: 'warn',
    define: {
      'import.meta.env.HUB_ATLAS_DATA': JSON.stringify('../../atlas/'),
      'import.meta.env.HUB_ATLAS_HOME': JSON.stringify(home),
    },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name]-[hash].js' } } },
  };
}

/**
 * The bundle for pages without a bundler: one script that registers the elements, one for a frame's height, one for
 * the comparison, and what they fetch when it is wanted. Data is looked for in `atlas/` beside `cdn/`.
 */
export async function buildCdn(outDir: string, home: string): Promise<Integrity> {
  rmSync(outDir, { recursive: true, force: true });
  // One build each: what two scripts shared would be a third file that every page waits for.
  for (const [name, source] of Object.entries(SCRIPTS)) await buildScript(outDir, home, name, source);
  return writeIntegrity(outDir);
}

const SCRIPTS = {
  'hub-atlas': 'src/define.ts',
  'hub-comparison': 'src/define/hub-comparison.ts',
  'frame-height': 'src/embed/frame-height.ts',
} as const;

async function buildScript(outDir: string, home: string, name: string, source: string): Promise<void> {
  await build({
    ...base(home),
    plugins: [forOtherPages(), withoutGlobals(), ownKeys()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: { [name]: join(ROOT, source) },
        // What the script and its later parts share stays in the script, whose hash the page knows.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'part-[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
}

/** The modules as they are, for bundlers and import maps: nothing bundled but the workers, nothing made small. */
export async function buildModules(outDir: string): Promise<void> {
  const source = join(ROOT, 'src');
  await build({
    ...base(HOME),
    plugins: [forOtherPages()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: { entry: ENTRIES.map((name) => join(source, `${name}.ts`)), formats: ['es'] },
      rolldownOptions: {
        external: (id) => !id.includes('?') && Object.keys(dependencies).some((name) => isOf(id, name)),
        output: {
          preserveModules: true,
          preserveModulesRoot: source,
          // npm leaves folders called node_modules out of what it packs.
          entryFileNames: ({ name }) => `${name.replace(/^node_modules\b/, 'vendor')}.js`,
          assetFileNames: 'files/[name]-[hash][extname]',
        },
      },
    },
  });
}

function isOf(id: string, name: string): boolean {
  return id === name || id.startsWith(`${name}/`);
}

/** Elements with an entry of their own. */
export const ELEMENTS = ['hub-atlas', 'hub-finder', 'hub-picture', 'hub-comparison'] as const;

/** What the package exports, within `src` and within `lib/esm`. */
const ENTRIES = [
  'index',
  'define',
  'scripting',
  'embed/frame-height',
  ...ELEMENTS.map((name) => `define/${name}`),
];

export function copyData(to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(join(ROOT, 'public/atlas'), to, { recursive: true });
}
