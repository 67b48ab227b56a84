import type { AreasRecord } from '../../src/core/records/areas-record';
import type { FamilyRecord, FootprintsRecord } from '../../src/core/records/footprints-record';
import type { BuildContext, Step } from './context';
import { SourceError } from './errors';
import { familiesCrosscheck } from './families-crosscheck';
import { designations } from './families-designations';
import { mathsHubs } from './families-maths-hubs';
import { placesOf } from './families-places';
import { FACTS } from './families-tables';
import { teachingSchoolHubs } from './families-teaching-school-hubs';
import { markdownTable } from './report';

/** Publishes `footprints`: the families of hubs and designations, every area of theirs a code of `areas`. */
export const families: Step = {
  name: 'families',
  run(context: BuildContext) {
    const places = placesOf(context.published<AreasRecord>('areas'));
    const records = [mathsHubs(places), teachingSchoolHubs(places), ...designations(places)];
    for (const record of records) refuseRepeatedNames(record);
    const footprints: FootprintsRecord = { families: records };
    context.emit('footprints', footprints, {
      vintage:
        'Maths Hubs collated to October 2026, Teaching School Hubs of 30 September 2025, designations of 2016 to 2025',
      sources: ['maths-hubs-2026-10', 'teaching-school-hubs-2025-09', 'eia-2023-06'],
      notes:
        'Each entry says whether it is stated, evidenced or inferred. Three Maths Hub names are not confirmed.',
    });
    context.report(
      'Families',
      `${counts(records)}\n\n${familiesCrosscheck(context.sources, places, records)}`,
    );
    context.report('Contradictions between sources, and what was chosen', contradictions());
    context.progress(records.map((record) => `${record.footprints.length} ${record.name}`).join(', '));
  },
};

/** Names in lists, labels and links must tell footprints of a family apart. */
function refuseRepeatedNames({ id, footprints }: FamilyRecord): void {
  for (const key of ['id', 'shortName'] as const) {
    const seen = new Set<string>();
    for (const footprint of footprints) {
      if (seen.has(footprint[key]))
        throw new SourceError(id, footprint.id, `${key} "${footprint[key]}" is taken`);
      seen.add(footprint[key]);
    }
  }
}

function counts(records: readonly FamilyRecord[]): string {
  const heading = ['Family', 'Kind', 'As of', 'From', 'To', 'Footprints', 'Entries', 'Shared entries'];
  const rows = records.map((record) => {
    const entries = record.footprints.flatMap((footprint) => footprint.entries);
    return [
      record.name,
      record.kind,
      record.asOf,
      record.validFrom ?? '',
      record.validTo ?? '',
      record.footprints.length,
      entries.length,
      entries.filter(([, , part]) => part !== undefined).length,
    ];
  });
  return markdownTable(heading, rows);
}

function contradictions(): string {
  const rows = FACTS.csv('contradictions.csv', ['subject', 'sources', 'chosen']);
  return markdownTable(
    ['About', 'What the sources say', 'What the atlas shows'],
    rows.map(({ cells }) => [cells.subject, cells.sources, cells.chosen]),
  );
}
