import { areas } from './areas';
import type { Step } from './context';
import { families } from './families';
import { topology } from './topology';

/** The stages of the build in the order they run: a stage may read what an earlier one published. */
export const STEPS: readonly Step[] = [areas, topology, families];
