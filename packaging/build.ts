import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCdn, buildModules, CDN_FOLDER, copyData, HOME, ROOT } from './builds';
import { writeDeclarations } from './declarations';
import { docs } from './docs';
import { writeFrameworkTypes } from './framework-types';
import { manifest } from './manifest';

/**
 * `npm run package`: writes `lib/`, which is what the package holds beside its texts, and the elements' reference.
 *
 *     lib/esm/                    the modules as they are, with their types
 *     lib/types/                  the elements in templates of React, Vue and Svelte
 *     lib/cdn/<version>/          the bundle for pages without a bundler, and integrity.json
 *     lib/atlas/                  the data
 *     lib/custom-elements.json    the elements as data
 */
const LIB = join(ROOT, 'lib');

await buildModules(join(LIB, 'esm'));
writeDeclarations(join(LIB, 'esm'));
const hashes = await buildCdn(join(LIB, CDN_FOLDER), HOME);
copyData(join(LIB, 'atlas'));
const elements = await manifest();
writeFileSync(join(LIB, 'custom-elements.json'), `${JSON.stringify(elements, null, 2)}\n`);
writeFrameworkTypes(elements, join(LIB, 'types'));
writeWhenNew(join(ROOT, 'src/elements/README.md'), docs(elements));
for (const [name, hash] of Object.entries(hashes)) process.stdout.write(`${hash}  ${CDN_FOLDER}/${name}\n`);

/** A file of the sources that is as it was keeps its time: the site need not be built anew for it. */
function writeWhenNew(path: string, text: string): void {
  if (readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
