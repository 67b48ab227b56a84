import { BENCHES } from './benches';
import { verdicts } from './verdict';

/** `npm run bench [name ...]`: runs the benches named, or all, and prints a line for each thing measured. */
async function main(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    throw new Error(`no bench "${unknown.join('", "')}"; there are ${Object.keys(BENCHES).join(', ')}`);
  }
  let kept = true;
  for (const [name, load] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const bench = await load();
    process.stdout.write(`\n${bench.name}\n`);
    for (const verdict of verdicts(await bench.run())) {
      process.stdout.write(`  ${verdict.line}\n`);
      kept &&= verdict.kept;
    }
  }
  return kept;
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
