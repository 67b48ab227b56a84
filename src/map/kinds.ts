import { AtomSet } from '../core/geography/atom-set';
import type { Geography } from '../core/geography/geography';
import type { MeasuresRecord } from '../core/records/measures-record';

/** A kind of place: a broad public class of districts, and never the study's own City, Town or Shire. */
export type KindId = 'city-like' | 'town-like' | 'shire-like';
export const KIND_IDS: readonly KindId[] = ['city-like', 'town-like', 'shire-like'];

/** First letters of the 2021 rural-urban class of districts: urban, intermediate urban, intermediate or majority rural. */
const CLASS_STARTS: Readonly<Record<KindId, readonly string[]>> = {
  'city-like': ['UU', 'UN', 'UF'],
  'town-like': ['UI', 'IU'],
  'shire-like': ['R'],
};

export interface KindsOfPlace {
  readonly kinds: readonly { readonly id: KindId; readonly atoms: AtomSet; readonly districts: number }[];
  /** Districts whose class is not known. */
  readonly missing: AtomSet;
}

/** Sorts all districts into three kinds by one broad class. Districts without a class are in none. */
export function kindsOfPlace(geography: Geography, measures: MeasuresRecord): KindsOfPlace {
  const classes = measures.districts.ruralUrbanClass ?? [];
  const kindOf = geography.districts.map(({ index }) => kindOfClass(classes[index]));
  const atomsWhere = (kind: KindId | undefined) =>
    geography.districts
      .filter(({ index }) => kindOf[index] === kind)
      .reduce((set, { atoms }) => set.union(atoms), new AtomSet(geography.size));
  return {
    kinds: KIND_IDS.map((id) => ({
      id,
      atoms: atomsWhere(id),
      districts: kindOf.filter((kind) => kind === id).length,
    })),
    missing: atomsWhere(undefined),
  };
}

function kindOfClass(code: number | string | null | undefined): KindId | undefined {
  if (typeof code !== 'string') return undefined;
  return KIND_IDS.find((id) => CLASS_STARTS[id].some((start) => code.startsWith(start)));
}
