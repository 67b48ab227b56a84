import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Manifest } from '../../src/core/records/manifest';
import type { BuildContext } from './context';
import { fileSizes } from './file-sizes';
import { Publication } from './publication';
import { Report } from './report';
import { SourcesFolder } from './sources-folder';
import { STEPS } from './steps';

/** The repository's root: every default path hangs from it, wherever the command is run. */
const ROOT = resolve(import.meta.dirname, '../..');

export interface RunOptions {
  /** Folder of raw files; `../shared/sources` beside the repository unless said. */
  readonly sources?: string | undefined;
  /** Folder to publish into; `public/atlas` unless said. The report goes into it too when it is not the default. */
  readonly out?: string | undefined;
  /** Name of the one step to run; the other files stay as the build before left them. */
  readonly only?: string | undefined;
  readonly progress?: (line: string) => void;
}

/** Runs the build. Same sources, same bytes. @throws SourceError when a source is not what the build relies on. */
export async function runBuild(options: RunOptions = {}): Promise<Manifest> {
  const progress = options.progress ?? ((line) => process.stderr.write(`${line}\n`));
  const folder = options.out === undefined ? join(ROOT, 'public/atlas') : resolve(options.out);
  mkdirSync(folder, { recursive: true });
  const report = new Report(
    options.out === undefined ? join(ROOT, 'geodata/BUILD-REPORT.md') : join(folder, 'BUILD-REPORT.md'),
  );
  if (options.only !== undefined) report.keepOld();
  const publication = new Publication(folder, options.only === undefined ? undefined : manifestIn(folder));
  const context = contextOf(
    resolve(ROOT, options.sources ?? '../shared/sources'),
    publication,
    report,
    progress,
  );
  await runSteps(context, options.only, progress);
  const { manifest, removed } = publication.finish();
  if (removed.length > 0) progress(`removed ${removed.length} files of an earlier build`);
  report.set('Files', fileSizes(folder, manifest));
  report.write();
  return manifest;
}

async function runSteps(context: BuildContext, only: string | undefined, progress: (line: string) => void) {
  const steps = only === undefined ? STEPS : STEPS.filter((step) => step.name === only);
  if (steps.length === 0) {
    throw new Error(`no step "${only}"; there are ${STEPS.map((step) => step.name).join(', ')}`);
  }
  for (const [i, step] of steps.entries()) {
    const start = performance.now();
    progress(`[${i + 1}/${steps.length}] ${step.name} …`);
    await step.run(context);
    progress(`[${i + 1}/${steps.length}] ${step.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

function contextOf(
  sources: string,
  publication: Publication,
  report: Report,
  progress: (line: string) => void,
): BuildContext {
  if (!existsSync(sources)) throw new Error(`no folder of sources at ${sources}; say where with --sources`);
  return {
    sources: new SourcesFolder(sources),
    emit: (file, value, note) => publication.emit(file, value, note),
    emitShard: (area, value) => publication.emitShard(area, value),
    describeShards: (note) => publication.describeShards(note),
    published: (file) => publication.published(file),
    progress: (line) => progress(`      ${line}`),
    report: (section, markdown) => report.set(section, markdown),
  };
}

function manifestIn(folder: string): Manifest | undefined {
  const file = join(folder, 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const { values } = parseArgs({
    options: { sources: { type: 'string' }, out: { type: 'string' }, only: { type: 'string' } },
  });
  await runBuild(values).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`);
    process.exitCode = 1;
  });
}
