import type { Touching } from '../../core/coverage/touching';
import type { England } from '../../core/england';
import type { Family } from '../../core/footprints/families';
import type { Indicator } from '../../core/localities/indicator';
import type { IndicatorId } from '../../core/localities/indicator-notes';
import { comparisonMessages as words } from '../../messages/comparison';
import { listed, shareText } from '../../messages/numbers';
import { placeMessages } from '../../messages/place';

/** Who serves a place, a sentence for each network, the ended designations last and as history. */
export function servedSentences(
  england: England,
  name: string,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): readonly string[] {
  const sentence = (id: IndicatorId): readonly string[] => {
    const value = indicators.get(id)?.value;
    if (value?.kind !== 'touching') return [];
    const family = england.families.get(value.touching.family);
    if (family === undefined) return [];
    if (family.kind === 'designation') return [designated(value.touching, family.singular, family.name)];
    const served = placeMessages.servedBy(family.singular, family.name, serving(value.touching), 'schools');
    return [words.served(name, served), basisNote(family, value.touching)].filter((text) => text !== '');
  };
  return (['mathsHubs', 'teachingSchoolHubs', 'investmentAreas'] as const).flatMap(sentence);
}

function serving({ footprints }: Touching) {
  const names = footprints.map(({ footprint }) => footprint.name);
  return footprints.map(({ footprint, share, relation, basis }) => ({
    // Two hubs of one trust go by one name; their short names say which is which.
    name: names.filter((one) => one === footprint.name).length > 1 ? footprint.shortName : footprint.name,
    share,
    relation,
    basis,
  }));
}

function designated({ footprints }: Touching, singular: string, plural: string): string {
  const [only] = footprints;
  if (only === undefined) return words.neverIn(singular);
  if (only.relation === 'whole') return words.wasIn(only.footprint.name, singular);
  return words.partlyIn(
    plural,
    listed(footprints.slice(0, 5).map(({ footprint, share }) => `${footprint.name} (${shareText(share)})`)),
    footprints.length - 5,
  );
}

function basisNote({ kind }: Family, { basis }: Touching): string {
  return kind === 'soft-area' ? placeMessages.basisNote(basis) : '';
}
