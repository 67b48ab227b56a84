import { join } from 'node:path';
import { buildCdn, buildModules, CDN_FOLDER, copyData, HOME, ROOT } from './builds';

/**
 * `npm run package`: writes `lib/`, which is what the package holds beside its texts.
 *
 *     lib/esm/         the modules as they are, with their types
 *     lib/cdn/<v>/     the bundle for pages without a bundler, and integrity.json
 *     lib/atlas/       the data
 */
const LIB = join(ROOT, 'lib');

await buildModules(join(LIB, 'esm'));
const hashes = await buildCdn(join(LIB, CDN_FOLDER), HOME);
copyData(join(LIB, 'atlas'));
for (const [name, hash] of Object.entries(hashes)) process.stdout.write(`${hash}  ${CDN_FOLDER}/${name}\n`);
