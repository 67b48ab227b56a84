import { isStateFunded, type SchoolTable, STATUSES } from '../records/school-table';

/** Mean radius in km: distances within a few kilometres are good to a few metres. */
const EARTH_RADIUS = 6371.0088;

export interface NearbySchool {
  readonly row: number;
  /** Kilometres as the crow flies. */
  readonly distance: number;
}

/**
 * State-funded schools of the same phase within `radius` km of a school, nearest first, without itself.
 * "Near" is as the crow flies: neither a walk nor a working relation.
 */
export function schoolsNear(table: SchoolTable, row: number, radius: number): readonly NearbySchool[] {
  const phase = table.phase[row];
  return within(table, table.lon[row] ?? 0, table.lat[row] ?? 0, radius).filter(
    (other) =>
      other.row !== row &&
      table.phase[other.row] === phase &&
      isStateFunded(STATUSES[table.status[other.row] ?? -1]),
  );
}

/** All schools within `radius` km of a point, nearest first. */
export function within(table: SchoolTable, lon: number, lat: number, radius: number): NearbySchool[] {
  const found: NearbySchool[] = [];
  const degrees = (radius / EARTH_RADIUS) * (180 / Math.PI);
  for (let row = 0; row < table.count; row += 1) {
    if (Math.abs((table.lat[row] ?? 0) - lat) > degrees) continue;
    const distance = kilometres(lon, lat, table.lon[row] ?? 0, table.lat[row] ?? 0);
    if (distance <= radius) found.push({ row, distance });
  }
  return found.sort((a, b) => a.distance - b.distance);
}

/** Great-circle distance. */
export function kilometres(lonA: number, latA: number, lonB: number, latB: number): number {
  const rad = Math.PI / 180;
  const [dLat, dLon] = [(latB - latA) * rad, (lonB - lonA) * rad];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(h));
}
