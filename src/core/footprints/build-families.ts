import type { Geography } from '../geography/geography';
import { UnknownAreaError } from '../geography/unknown-area-error';
import type { FamilyRecord, FootprintRecord, FootprintsRecord } from '../records/footprints-record';
import { FAMILY_IDS, type Family, type FamilyId, type Footprint, type FootprintEntry } from './families';
import { footprintFromEntries } from './footprint-from-entries';
import { officialFamilies } from './official-families';

/**
 * Every family of footprints, in the order of `FAMILY_IDS`: those of the `footprints` file, and the official
 * areas, which answer the same questions as hubs do.
 *
 * @param areaSources keys of the manifest's `sources` for the official areas.
 * @throws UnknownAreaError when a footprint names a code that no area has.
 */
export function buildFamilies(
  record: FootprintsRecord,
  geography: Geography,
  areaSources: readonly string[] = [],
): ReadonlyMap<FamilyId, Family> {
  const found = new Map<FamilyId, Family>();
  for (const family of record.families) found.set(family.id, buildFamily(family, geography));
  for (const family of officialFamilies(geography, areaSources)) found.set(family.id, family);
  const ordered = new Map<FamilyId, Family>();
  for (const id of FAMILY_IDS) {
    const family = found.get(id);
    if (family !== undefined) ordered.set(id, family);
  }
  return ordered;
}

function buildFamily(record: FamilyRecord, geography: Geography): Family {
  const footprints = record.footprints.map((footprint) => buildFootprint(record.id, footprint, geography));
  const byId = new Map(footprints.map((footprint) => [footprint.id, footprint]));
  return { ...record, footprints, footprint: (id) => byId.get(id) };
}

function buildFootprint(family: FamilyId, record: FootprintRecord, geography: Geography): Footprint {
  const { entries, ...facts } = record;
  return footprintFromEntries(
    geography.size,
    { family, ...facts },
    entries.map((entry) => buildEntry(family, record.id, entry, geography)),
  );
}

function buildEntry(
  family: FamilyId,
  id: string,
  [code, basis, part]: FootprintRecord['entries'][number],
  geography: Geography,
): FootprintEntry {
  const area = geography.area(code);
  if (area === undefined) throw new UnknownAreaError(family, id, code);
  const entry = { area: code, name: area.name, basis, atoms: area.atoms };
  return part === undefined
    ? { ...entry, membership: 'whole' }
    : { ...entry, membership: 'shared', ...(part === '' ? {} : { part }) };
}
