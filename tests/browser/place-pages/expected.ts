import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { districts, json, peopleByDistrict, type School, stateSchools, table } from './source-tables';

/** What a place's page must say, worked out from the source tables without any code of the atlas. */
export interface Expected {
  readonly schools: number;
  readonly primaries: number;
  readonly secondaries: number;
  readonly pupils: number;
  readonly academies: number;
  readonly trusts: number;
  readonly fsmPercent: number;
  readonly people: number | undefined;
}

const all = stateSchools();
const lookup = districts();
const people = peopleByDistrict();

export function inDistricts(codes: readonly string[]): readonly School[] {
  return all.filter(({ district }) => codes.includes(district));
}

/** The present districts of an authority, region or combined authority. */
export function districtsOf(code: string): readonly string[] {
  if (lookup.has(code)) return [code];
  return [...lookup]
    .filter(([, row]) => [row.CTYUA24CD, row.RGN23CD, row.CAUTH25CD].includes(code))
    .map(([district]) => district);
}

/** The schools whose point lies in a district as it was in December 2022: for districts abolished since. */
export function inFormerDistrict(code: string, within: readonly School[]): readonly School[] {
  const topology = json<Topology>(
    'boundaries/ons-geoportal/Local_Authority_Districts_December_2022_UK_BGC_V2.json',
  );
  const layer = topology.objects.data as GeometryCollection<{ AREACD: string }>;
  const found = feature(topology, layer).features.find(({ properties }) => properties.AREACD === code);
  if (found === undefined) throw new Error(`no former district ${code}`);
  const shape = found.geometry as Polygon | MultiPolygon;
  return within.filter(({ lon, lat }) => booleanPointInPolygon([lon, lat], shape));
}

export function expectedOf(schools: readonly School[], codes?: readonly string[]): Expected {
  const phase = (names: readonly string[]) => schools.filter((school) => names.includes(school.phase)).length;
  const pupils = schools.reduce((sum, school) => sum + (school.pupils ?? 0), 0);
  const told = schools.filter((school) => school.pupils !== undefined && school.fsmPercent !== undefined);
  const eligible = told.reduce(
    (sum, school) => sum + ((school.fsmPercent ?? 0) / 100) * (school.pupils ?? 0),
    0,
  );
  return {
    schools: schools.length,
    primaries: phase(['Primary', 'Middle deemed primary']),
    secondaries: phase(['Secondary', 'Middle deemed secondary', 'All-through']),
    pupils,
    academies: schools.filter(({ academy }) => academy).length,
    trusts: new Set(schools.map(({ trust }) => trust).filter((trust) => trust !== '')).size,
    fsmPercent: (eligible / told.reduce((sum, school) => sum + (school.pupils ?? 0), 0)) * 100,
    people: codes?.reduce((sum, code) => sum + (people.get(code) ?? 0), 0),
  };
}

/** Percent at the expected standard in key stage 2 maths as published, by the department's code; 970 is England. */
export function ks2Maths(code: string, year: string): string | undefined {
  return table('attainment/la-measures-lait-2026-04.csv.gz').find(
    (row) => row.measure === 'KS2M_Expected_STD' && row.dfe_la_code === code && row.year === year,
  )?.value;
}
