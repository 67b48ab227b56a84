import type { Basis } from '../../src/core/footprints/basis';
import type { AreasRecord } from '../../src/core/records/areas-record';
import type { Dossier, DossiersRecord, FootprintsRecord } from '../../src/core/records/footprints-record';
import { SOURCES } from '../sources/sources';
import type { BuildContext, Step } from './context';
import { areaInWords } from './dossiers-words';
import { type Places, placesOf } from './families-places';
import {
  basisOf,
  designationRows,
  filled,
  MATHS_HUB_AREAS,
  MATHS_HUBS,
  mathsHubAreaRows,
  mathsHubRows,
  TEACHING_SCHOOL_HUB_AREAS,
  teachingSchoolHubAreaRows,
} from './families-tables';

/** Publishes `dossiers`: why each area is believed, in our words, and the addresses it was read at. */
export const dossiers: Step = {
  name: 'dossiers',
  run(context: BuildContext) {
    const places = placesOf(context.published<AreasRecord>('areas'));
    const { families } = context.published<FootprintsRecord>('footprints');
    const record: DossiersRecord = Object.fromEntries(
      families.map(({ id, footprints }) => {
        const words = new Map(
          footprints.map((each) => [each.id, areaInWords(each.entries, places.geography)]),
        );
        if (id === 'maths-hubs') return [id, mathsHubDossiers(places)];
        if (id === 'teaching-school-hubs') return [id, teachingSchoolHubDossiers(places, words)];
        return [id, designationDossiers(id, words)];
      }),
    );
    context.emit('dossiers', record, {
      vintage: 'Collated to October 2026',
      sources: ['maths-hubs-2026-10', 'teaching-school-hubs-2025-09', 'eia-2023-06'],
      notes: 'Facts of the pages named; the wording is the atlas’s own.',
    });
  },
};

function mathsHubDossiers(places: Places): Record<string, Dossier> {
  const areas = mathsHubAreaRows();
  return Object.fromEntries(
    mathsHubRows().map(({ row, cells }) => {
      const own = areas.filter((entry) => entry.cells.hub === cells.id);
      const entrySources = own.map((entry) => entry.cells.source).filter((source) => source !== '');
      const notes = notesByArea(MATHS_HUB_AREAS, own, places);
      return [
        cells.id,
        {
          serves: cells.area,
          founded: cells.founded,
          foundedBasis: basisOf(MATHS_HUBS, row, cells.foundedBasis),
          nameBasis: basisOf(MATHS_HUBS, row, cells.nameBasis),
          ...(cells.formerNames === '' ? {} : { formerNames: cells.formerNames.split('; ') }),
          ...(Object.keys(notes).length === 0 ? {} : { entryNotes: notes }),
          ...filled('note', cells.note),
          sources: [...new Set([...entrySources, ...cells.sources.split(' ')])],
        },
      ];
    }),
  );
}

function teachingSchoolHubDossiers(
  places: Places,
  words: ReadonlyMap<string, string>,
): Record<string, Dossier> {
  const areas = teachingSchoolHubAreaRows();
  const { url } = SOURCES['teaching-school-hubs-2025-09'];
  return Object.fromEntries(
    [...words].map(([id, serves]) => {
      const own = areas.filter((entry) => entry.cells.hub === id);
      const notes = notesByArea(TEACHING_SCHOOL_HUB_AREAS, own, places);
      return [
        id,
        { serves, ...(Object.keys(notes).length === 0 ? {} : { entryNotes: notes }), sources: [url] },
      ];
    }),
  );
}

function designationDossiers(family: string, words: ReadonlyMap<string, string>): Record<string, Dossier> {
  const rows = designationRows().filter(({ cells }) => cells.family === family);
  return Object.fromEntries(
    [...words].map(([id, serves]) => {
      const own = rows.filter(({ cells }) => cells.id === id);
      // Only Opportunity Areas were announced in more than one month; the months are from general knowledge.
      const founded = family === 'opportunity-areas' ? own[0]?.cells.validFrom : undefined;
      const foundedBasis: Basis = 'inferred';
      return [
        id,
        {
          serves,
          ...(founded === undefined ? {} : { founded, foundedBasis }),
          ...filled('note', own[0]?.cells.note ?? ''),
          sources: [...new Set(own.map(({ cells }) => cells.source))],
        },
      ];
    }),
  );
}

type AreaRows = ReturnType<typeof mathsHubAreaRows> | ReturnType<typeof teachingSchoolHubAreaRows>;

function notesByArea(file: string, rows: AreaRows, places: Places): Record<string, string> {
  return Object.fromEntries(
    rows
      .filter(({ cells }) => cells.note !== '')
      .map(({ row, cells }) => [places.area(file, row, cells.area, cells.name).code, cells.note]),
  );
}
