import { areas } from './areas';
import type { Step } from './context';
import { contextLayer } from './context-layer';
import { dossiers } from './dossiers';
import { families } from './families';
import { basis } from './families-basis';
import { history } from './history';
import { labels } from './labels';
import { measures } from './measures';
import { postcodes } from './postcodes';
import { schools } from './schools';
import { topology } from './topology';
import { trends } from './trends';
import { weights } from './weights';

/** The stages of the build in the order they run: a stage may read what an earlier one published. */
export const STEPS: readonly Step[] = [
  areas,
  topology,
  contextLayer,
  labels,
  families,
  dossiers,
  history,
  schools,
  weights,
  basis,
  postcodes,
  measures,
  trends,
];
