import { amountHeld, type Weighed, weigh } from '../coverage/crossing';
import { WEIGHT_IDS, type WeightId } from '../coverage/weights';
import { type Indicator, type IndicatorValue, notKnown, number } from './indicator';
import type { IndicatorId, IndicatorMethodId } from './indicator-notes';
import type { Locality } from './locality';

/** Pupils on free meals are told as a share only: a count of them says little beside another place's. */
const COUNTED = WEIGHT_IDS.filter((id): id is Exclude<WeightId, 'fsmPupils'> => id !== 'fsmPupils');

/** What a locality holds of each weight, and the two shares that are made of them. */
export function countIndicators(locality: Locality): readonly Indicator[] {
  const counts = COUNTED.map((id) => ({ ...figure(locality, id, id, countMethod(locality, id)), id }));
  return [
    ...counts,
    ratio(locality, 'fsmShare', 'fsmPupils', 'pupils', 'fsm-share'),
    ratio(locality, 'academyShare', 'academies', 'schools', 'academy-share'),
  ];
}

function countMethod(locality: Locality, weight: WeightId): IndicatorMethodId {
  if (locality.spec.kind === 'areas') return 'locality-count';
  return weight === 'population' ? 'population-spread' : 'locality-count-drawn';
}

function figure(locality: Locality, id: IndicatorId, weight: WeightId, method: IndicatorMethodId): Indicator {
  const weighed = weigh(locality.weights, weight, locality);
  const { asOf, sources } = locality.weights;
  return {
    id,
    value: amount(weighed),
    asOf: asOf[weight],
    sources: sources[weight],
    method,
    basis: locality.basis,
    missing: weighed.missing,
  };
}

function amount(weighed: Weighed): IndicatorValue {
  const held = amountHeld(weighed);
  if (held === 'not-known') return notKnown('no-figures');
  return held.low === held.high ? number(held.low) : { kind: 'range', ...held };
}

/** Percent. Both weights are missing for the same schools, so that the share is of those whose figures are known. */
function ratio(
  locality: Locality,
  id: IndicatorId,
  part: WeightId,
  whole: WeightId,
  method: IndicatorMethodId,
): Indicator {
  const top = weigh(locality.weights, part, locality);
  const bottom = weigh(locality.weights, whole, locality);
  return { ...figure(locality, id, part, method), value: percent(top, bottom) };
}

function percent(top: Weighed, bottom: Weighed): IndicatorValue {
  if (bottom.shared > 0) return notKnown('shared-district');
  if (bottom.certain === 0) return notKnown(bottom.missing > 0 ? 'no-figures' : 'nothing-there');
  return number((100 * top.certain) / bottom.certain);
}
