import { FAILED, inWords, type Step, sumOf, type Tally } from './run/step';
import { STEPS } from './run/steps';

/**
 * `npm test [-- step ...]`: runs the steps named, or all, each to its end whatever came of the others, and
 * closes with the one line that people and machines look for.
 */
async function main(names: readonly string[]): Promise<boolean> {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `no step "${unknown.join('", "')}"; there are ${STEPS.map((step) => step.name).join(', ')}`,
    );
  }
  const results = new Map<Step, { readonly tally: Tally; readonly line: string }>();
  for (const step of STEPS) {
    if (names.length > 0 && !names.includes(step.name)) continue;
    process.stdout.write(`\n== ${step.title} (${step.name})\n`);
    const start = performance.now();
    const tally = await run(step, results);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const verdict = tally.failed === 0 ? 'ok    ' : 'FAILED';
    const line = `${verdict} ${step.title.padEnd(40)} ${`${seconds} s`.padStart(8)}  ${inWords(tally)}`;
    results.set(step, { tally, line });
    process.stdout.write(`${line}\n`);
  }
  const all = sumOf([...results.values()].map(({ tally }) => tally));
  const lines = [...results.values()].map(({ line }) => line);
  process.stdout.write(`\n${lines.join('\n')}\n\n${inWords(all)}\n`);
  return all.failed === 0;
}

async function run(step: Step, before: ReadonlyMap<Step, { readonly tally: Tally }>): Promise<Tally> {
  const broken = [...before].find(([{ name }, { tally }]) => name === step.after && tally.failed > 0);
  if (broken !== undefined) {
    process.stdout.write(`not run, because this failed: ${broken[0].title}\n`);
    return FAILED;
  }
  try {
    return await step.run();
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return FAILED;
  }
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
