import { alignment } from '../coverage/alignment';
import { touching } from '../coverage/touching';
import type { England } from '../england';
import type { FamilyId } from '../footprints/families';
import { type Indicator, notKnown } from './indicator';
import type { IndicatorId } from './indicator-notes';
import type { Locality } from './locality';

const SERVING: readonly (readonly [IndicatorId, FamilyId])[] = [
  ['mathsHubs', 'maths-hubs'],
  ['teachingSchoolHubs', 'teaching-school-hubs'],
  ['investmentAreas', 'education-investment-areas'],
];

/** The two networks that serve every place now, and so can be asked whether they divide it alike. */
const ALIGNED: readonly FamilyId[] = ['maths-hubs', 'teaching-school-hubs'];

/** England as a locality sees it: of each atom only what the locality holds. */
export function localityEngland(england: England, locality: Locality): England {
  return { ...england, weights: locality.weights };
}

/** Who serves a locality, by shares of its schools, and how far the lines of the networks agree within it. */
export function servingIndicators(england: England, locality: Locality): readonly Indicator[] {
  const within = localityEngland(england, locality);
  const serving = SERVING.filter(([, family]) => england.families.has(family)).map(
    ([id, family]): Indicator => {
      const found = touching(within, locality, family, 'schools', england.weights);
      return {
        id,
        value: { kind: 'touching', touching: found },
        asOf: england.families.get(family)?.asOf ?? '',
        sources: england.families.get(family)?.sources ?? [],
        method: 'serving',
        basis: found.basis,
        missing: 0,
      };
    },
  );
  return ALIGNED.every((family) => england.families.has(family))
    ? [...serving, alignmentIndicator(within, locality, england.weights)]
    : serving;
}

function alignmentIndicator(within: England, locality: Locality, whole: England['weights']): Indicator {
  const found = alignment(within, ALIGNED, locality.reach, 'schools', whole);
  return {
    id: 'alignment',
    value: locality.shared.isEmpty ? { kind: 'alignment', alignment: found } : notKnown('shared-district'),
    asOf: within.weights.asOf.schools,
    sources: found.explanation.families.flatMap(({ sources }) => sources),
    method: 'alignment',
    basis: found.basis,
    missing: 0,
  };
}
