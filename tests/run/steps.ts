import { build } from '../browser/built-site';
import { budgets } from '../budgets';
import { FAILED, PASSED, type Step } from './step';
import { suite } from './suite';
import { tool } from './tool';

/** Everything `npm test` does, in order: what is quick and tells most comes first. */
export const STEPS: readonly Step[] = [
  {
    name: 'lint',
    title: 'format, lint and import arrows',
    run: () => tool('biome', ['check', '--error-on-warnings']),
  },
  { name: 'types', title: 'types', run: () => tool('tsc', ['--noEmit']) },
  { name: 'unused', title: 'unused files, exports and dependencies', run: () => tool('knip', []) },
  { name: 'unit', title: 'unit tests', run: () => suite('unit') },
  { name: 'data', title: 'tests of the data', run: () => suite('data') },
  { name: 'build', title: 'build of the site', run: async () => ((await build()) ? PASSED : FAILED) },
  { name: 'budgets', title: 'sizes of the built site', after: 'build', run: budgets },
  { name: 'browser', title: 'tests in the browser', after: 'build', run: () => suite('browser') },
  { name: 'embedding', title: 'tests on host pages', after: 'build', run: () => suite('embedding') },
  { name: 'accessibility', title: 'tests of access', after: 'build', run: () => suite('accessibility') },
];
