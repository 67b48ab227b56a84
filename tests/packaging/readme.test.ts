import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../packaging/builds';
import { policyLines } from '../../src/state/embed-policy';
import { VERSION } from '../../src/version';

const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const HOME = 'https://hub-atlas.example';

it('publishes the policy lines that the builder tells and the browser tests try', () => {
  const readme = text('README.md');
  for (const line of [...policyLines('element', HOME, false), ...policyLines('iframe', HOME, true)]) {
    expect(readme).toContain(`\`${line}\``);
  }
});

it('names this version wherever code is to be copied from', () => {
  const examples = readdirSync(join(ROOT, 'examples')).filter((name) => /\.(html|md)$/.test(name));
  for (const path of ['README.md', ...examples.map((name) => `examples/${name}`)]) {
    const versions = [...text(path).matchAll(/\bcdn\/(\d+\.\d+\.\d+)/g)].map(([, version]) => version);
    expect(versions.filter((version) => version !== VERSION)).toEqual([]);
  }
});

it('lists every example', () => {
  const listed = [...text('examples/README.md').matchAll(/\]\(([^)/]+)/g)].map(([, name]) => name);
  const present = readdirSync(join(ROOT, 'examples')).filter((name) => name !== 'README.md');
  expect(present.filter((name) => !listed.includes(name))).toEqual([]);
});
