import { buildEngland } from '../../src/core/build-england';
import { WEIGHT_IDS, type WeightId } from '../../src/core/coverage/weights';
import type { England } from '../../src/core/england';
import { BASES, type Basis, weakestBasis } from '../../src/core/footprints/basis';
import { basisWithin } from '../../src/core/footprints/basis-within';
import type { Family } from '../../src/core/footprints/families';
import { AtomSet } from '../../src/core/geography/atom-set';
import type { Area } from '../../src/core/geography/geography';
import type { AreasRecord } from '../../src/core/records/areas-record';
import type { FootprintsRecord } from '../../src/core/records/footprints-record';
import type { WeightsRecord } from '../../src/core/records/weights-record';
import type { BuildContext, Step } from './context';
import { markdownTable } from './report';

/** Publishes nothing: tells the report how much of the Maths Hub map is stated, evidenced and inferred. */
export const basis: Step = {
  name: 'basis',
  run(context: BuildContext) {
    const england = buildEngland({
      areas: context.published<AreasRecord>('areas'),
      footprints: context.published<FootprintsRecord>('footprints'),
      weights: context.published<WeightsRecord>('weights'),
    });
    const family = england.families.get('maths-hubs');
    if (family === undefined) throw new Error('basis: the footprints file has no Maths Hubs');
    context.report(
      'How firmly the Maths Hub areas are known',
      `${tables(england, family)}\n\n${spread(england, family)}`,
    );
  },
};

function tables(england: England, family: Family): string {
  const { districts, authorities, size } = england.geography;
  const heading = ['', ...BASES, 'in all', 'share stated'];
  const byBasis = new Map(BASES.map((each) => [each, atomsOf(family, each, size)]));
  const counted = [
    countRow(
      'Districts',
      districts.map((area) => weakestIn(area, family)),
    ),
    countRow(
      'Upper-tier authorities, by their weakest part',
      authorities.map((area) => weakestIn(area, family)),
    ),
    countRow(
      'Maths Hubs, by their weakest part',
      family.footprints.map((footprint) => footprint.basis),
    ),
  ];
  const weighed = WEIGHT_IDS.map((weight) => {
    const totals = BASES.map(
      (each) => england.weights.total(weight, byBasis.get(each) ?? new AtomSet(size)).value,
    );
    return row(WEIGHT_WORDS[weight], totals.map(Math.round));
  });
  return markdownTable(heading, [...counted, ...weighed]);
}

const WEIGHT_WORDS: Readonly<Record<WeightId, string>> = {
  schools: 'State-funded schools',
  primaries: 'State-funded primaries',
  secondaries: 'State-funded secondaries',
  special: 'Special schools and alternative provision',
  pupils: 'Pupils',
  primaryPupils: 'Primary pupils',
  secondaryPupils: 'Secondary pupils',
  fsmPupils: 'Pupils eligible for free school meals',
  academies: 'Academies',
  population: 'People',
  area: 'Area, km²',
};

/** Hubs of like size speak for the assignment, though they prove nothing: a wrong line shows as a hub too large. */
function spread({ weights }: England, { footprints }: Family): string {
  const sizes = footprints
    .map(({ shortName, reach }) => ({ shortName, schools: weights.total('schools', reach).value }))
    .sort((a, b) => a.schools - b.schools);
  const words = (list: typeof sizes) =>
    list.map(({ shortName, schools }) => `${shortName} ${schools}`).join(', ');
  const middle = sizes[Math.floor(sizes.length / 2)]?.schools;
  return `State-funded schools of a hub: middle ${middle}; fewest ${words(sizes.slice(0, 4))}; most ${words(sizes.slice(-4))}.`;
}

function atomsOf(family: Family, basis: Basis, size: number): AtomSet {
  return family.footprints
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.basis === basis)
    .reduce((set, entry) => set.union(entry.atoms), new AtomSet(size));
}

/** The weakest basis by which any hub reaches into the area, as a whole is only as firm as its weakest part. */
function weakestIn({ atoms }: Area, family: Family): Basis | undefined {
  return weakestBasis(family.footprints.flatMap((footprint) => basisWithin(footprint, atoms) ?? []));
}

function countRow(title: string, found: readonly (Basis | undefined)[]): readonly (string | number)[] {
  return row(
    title,
    BASES.map((each) => found.filter((basis) => basis === each).length),
  );
}

function row(title: string, amounts: readonly number[]): readonly (string | number)[] {
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  return [title, ...amounts, all, `${((100 * (amounts[0] ?? 0)) / all).toFixed(1)}%`];
}
