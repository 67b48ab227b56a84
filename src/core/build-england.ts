import { buildWeightTable } from './coverage/build-weight-table';
import type { England } from './england';
import { buildFamilies } from './footprints/build-families';
import { buildGeography } from './geography/build-geography';
import type { AreasRecord } from './records/areas-record';
import type { FootprintsRecord } from './records/footprints-record';
import type { WeightsRecord } from './records/weights-record';

/** The three published files that every question needs. */
export interface EnglandRecords {
  readonly areas: AreasRecord;
  readonly footprints: FootprintsRecord;
  readonly weights: WeightsRecord;
  /** Keys of the manifest's `sources` for the official areas. */
  readonly areaSources?: readonly string[];
}

/** @throws UnknownAreaError when a footprint or an alias names a code that no area has. */
export function buildEngland(records: EnglandRecords): England {
  const geography = buildGeography(records.areas);
  const families = buildFamilies(records.footprints, geography, records.areaSources);
  return { geography, families, weights: buildWeightTable(records.weights) };
}
