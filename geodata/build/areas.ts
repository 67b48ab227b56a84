import type { AreasRecord } from '../../src/core/records/areas-record';
import { areaAliases } from './areas-aliases';
import { areaTables } from './areas-tables';
import { type Atom, baseAtoms } from './boundaries-base';
import { baseRelations } from './boundaries-topology';
import type { BuildContext, Step } from './context';

/** Publishes `areas`: what every official area is, as a list of atoms. */
export const areas: Step = {
  name: 'areas',
  async run(context: BuildContext) {
    const { atoms } = await baseAtoms(context);
    const { pairs, points } = await baseRelations(atoms);
    const tables = areaTables(context.sources, atoms);
    const record: AreasRecord = {
      vintage: {
        atoms: '2022-12',
        districts: '2024-12',
        combinedAuthorities: '2025-05',
      },
      ...tables,
      aliases: areaAliases(context.sources, tables),
      neighbours: pairs,
      points: points.map(([lon, lat]) => [rounded(lon), rounded(lat)]),
      boxes: atoms.map(boxOf),
    };
    context.emit('areas', record, {
      vintage: 'Districts in force since April 2023; combined authorities of May 2025',
      sources: ['ons-lad-2022', 'ons-lad-2018', 'ons-lookups', 'ons-changes', 'dfe-la-codes'],
      notes: 'Former districts of 2019 and 2023 are unions of the same atoms.',
    });
    context.progress(`${atoms.length} atoms, ${pairs.length} pairs of neighbours`);
    context.report('Areas', summary(record));
  },
};

function summary(record: AreasRecord): string {
  return [
    `${record.atoms.length} atoms; ${record.districts.length} districts; ${record.authorities.length} upper-tier authorities;`,
    `${record.regions.length} regions; ${record.combinedAuthorities.length} combined authorities, Greater London among them;`,
    `${record.formerDistricts.length} former districts; ${record.aliases.length} rows of other codes and names.`,
    `${record.neighbours.length} pairs of atoms share an arc in the unsimplified base.`,
  ].join('\n');
}

/** Widened to four decimals, so that it never cuts the atom. */
function boxOf({ geometry }: Atom): AreasRecord['boxes'][number] {
  const points = (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).flat();
  const lons = points.map(([lon = 0]) => lon);
  const lats = points.map(([, lat = 0]) => lat);
  const least = (values: number[]) => Math.floor(values.reduce((a, b) => Math.min(a, b)) * 1e4) / 1e4;
  const most = (values: number[]) => Math.ceil(values.reduce((a, b) => Math.max(a, b)) * 1e4) / 1e4;
  return [least(lons), least(lats), most(lons), most(lats)];
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
