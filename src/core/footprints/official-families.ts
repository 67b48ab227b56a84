import type { Area, Geography } from '../geography/geography';
import type { Family, FamilyId } from './families';
import { footprintFromEntries } from './footprint-from-entries';
import type { FootprintKind } from './kinds';

/** The official areas as families of footprints, each area its own one stated entry. */
export function officialFamilies(geography: Geography, sources: readonly string[]): readonly Family[] {
  const { authorities, districts, formerDistricts, regions, combinedAuthorities, vintage } = geography;
  const build = (
    id: FamilyId,
    [name, singular]: readonly [string, string],
    kind: FootprintKind,
    areas: readonly Area[],
    dates: Pick<Family, 'asOf' | 'validTo'>,
  ) => officialFamily(geography.size, { id, name, singular, kind, sources, ...dates }, areas);
  const current = { asOf: vintage.districts };
  const lastEnd = formerDistricts
    .map((area) => area.endedOn)
    .sort()
    .at(-1);
  return [
    build(
      'authorities',
      ['Education authorities', 'education authority'],
      'exclusive-area',
      authorities,
      current,
    ),
    build('districts', ['Districts', 'district'], 'exclusive-area', districts, current),
    // A list of some places, of which two lay inside a third for four years: no cut of the country into parts.
    build('former-districts', ['Former districts', 'former district'], 'designation', formerDistricts, {
      asOf: vintage.atoms,
      ...(lastEnd === undefined ? {} : { validTo: lastEnd }),
    }),
    build('regions', ['Regions', 'region'], 'exclusive-area', regions, current),
    build(
      'combined-authorities',
      ['Combined authorities', 'combined authority'],
      'designation',
      combinedAuthorities,
      {
        asOf: vintage.combinedAuthorities,
      },
    ),
  ];
}

function officialFamily(
  size: number,
  facts: Omit<Family, 'footprints' | 'footprint'>,
  areas: readonly Area[],
): Family {
  const footprints = areas.map((area) =>
    footprintFromEntries(size, { family: facts.id, id: area.code, name: area.name, shortName: area.name }, [
      { area: area.code, name: area.name, basis: 'stated', membership: 'whole', atoms: area.atoms },
    ]),
  );
  const byId = new Map(footprints.map((footprint) => [footprint.id, footprint]));
  return { ...facts, footprints, footprint: (id) => byId.get(id) };
}
