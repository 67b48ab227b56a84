import type { CoveredEngland, ShapeCoverage } from '../clipping/shape-coverage';
import type { Territory } from '../coverage/territory';
import { territoryOf } from '../coverage/territory-of';
import { unionOf } from '../coverage/union';
import type { England } from '../england';
import { AtomSet } from '../geography/atom-set';
import type { SchoolTable } from '../records/school-table';
import type { Locality } from './locality';
import type { LocalitySpec } from './locality-spec';
import { weighDrawn } from './weigh-drawn';

/** What else a locality is made of than its spec. Without schools it has no rows, and a drawn one counts none. */
export interface LocalityParts {
  readonly schools?: SchoolTable;
  /** Of a circle or a shape: what `coverShape` found. */
  readonly coverage?: Exclude<ShapeCoverage, { readonly kind: 'failed' }>;
}

/**
 * A locality from what a link or the drawing tool holds.
 * @throws RangeError for a circle or a shape without its coverage.
 */
export function localityOf(england: England, spec: LocalitySpec, parts: LocalityParts = {}): Locality {
  if (spec.kind === 'areas') return localityOfAreas(england, spec, parts);
  if (parts.coverage === undefined) {
    throw new RangeError(`localityOf: "${spec.name}" is drawn, and was given without its coverage`);
  }
  return drawnLocality(england, spec, parts.coverage, parts.schools);
}

function localityOfAreas(
  england: England,
  spec: Extract<LocalitySpec, { kind: 'areas' }>,
  { schools }: LocalityParts,
): Locality {
  const found: Territory[] = [];
  const unknown: string[] = [];
  for (const place of spec.places) {
    const territory = territoryOf(england, place);
    if (territory === undefined) unknown.push(place);
    else found.push(territory);
  }
  const holding = unionOf(england, found);
  const shares = new Float64Array(england.geography.size);
  for (const atom of holding.certain) shares[atom] = 1;
  const rows = schools === undefined ? [] : [...schools.atom.keys()].filter(inside(schools, holding.certain));
  return {
    ...holding,
    name: spec.name,
    spec,
    shares,
    schools: Uint32Array.from(rows),
    weights: england.weights,
    accuracy: 'exact',
    unknown,
  };
}

function drawnLocality(
  england: England,
  spec: LocalitySpec,
  coverage: CoveredEngland & { readonly kind: 'exact' | 'approximate' },
  schools: SchoolTable | undefined,
): Locality {
  const { size } = england.geography;
  const shares = new Float64Array(size);
  for (const { atom, share } of coverage.atoms) shares[atom] = share;
  const covered = coverage.atoms.map(({ atom }) => atom);
  // A school by the border may stand in the shape and be listed in the atom beside it: that atom is reached too.
  const listed = schools === undefined ? [] : Array.from(coverage.schools, (row) => schools.atom[row] ?? 0);
  const certain = AtomSet.of(size, [...covered, ...listed]);
  return {
    certain,
    shared: new AtomSet(size),
    reach: certain,
    name: spec.name,
    spec,
    shares,
    schools: coverage.schools,
    weights: weighDrawn(england.weights, shares, coverage.schools, schools),
    basis: 'stated',
    accuracy: coverage.kind,
    unknown: [],
  };
}

function inside(schools: SchoolTable, atoms: AtomSet): (row: number) => boolean {
  return (row) => atoms.has(schools.atom[row] ?? -1);
}
