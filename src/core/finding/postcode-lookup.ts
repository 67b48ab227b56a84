import type { PostcodeShard } from '../records/postcode-record';
import { atomOfSector, atomOfUnit, unitNumber } from '../records/postcode-record-codec';
import type { Postcode } from './postcode';
import { postcodeArea } from './postcode-areas';

/** The middle of a postcode's sector, WGS84 degrees: within 0.65 km of half of its units, 3 km of nine in ten. */
interface SectorPoint {
  readonly lon: number;
  readonly lat: number;
}

export type PostcodeFinding =
  | ({ readonly kind: 'found'; readonly atom: number } & SectorPoint)
  /**
   * The sector is known, the unit is not in the directory: it may be newer, a large organisation's own, not exist,
   * or lie across the border (`beside`). `atom` is set when every listed unit of the sector lies there.
   */
  | ({
      readonly kind: 'unlisted-unit';
      readonly atom?: number;
      readonly beside?: 'Wales' | 'Scotland';
    } & SectorPoint)
  /** England has no such sector; in an area that crosses the border `beside` may have it. */
  | { readonly kind: 'unknown-sector'; readonly beside?: 'Wales' | 'Scotland' };

/**
 * Looks a postcode up in the shard of its area. The directory holds postcodes that have been withdrawn, so that
 * `found` says where a postcode is or was.
 */
export function findPostcode(shard: PostcodeShard, postcode: Postcode): PostcodeFinding {
  const area = postcodeArea(postcode.area);
  const beside = area.kind === 'england' && area.beside !== undefined ? { beside: area.beside } : {};
  const sector = shard.sectors.indexOf(postcode.compact.slice(postcode.area.length, -postcode.unit.length));
  if (sector < 0) return { kind: 'unknown-sector', ...beside };
  const point = { lon: (shard.lon[sector] ?? 0) / 1000, lat: (shard.lat[sector] ?? 0) / 1000 };
  const unit = unitNumber(postcode.unit);
  const atom = unit === undefined ? undefined : atomOfUnit(shard, sector, unit);
  if (atom !== undefined) return { kind: 'found', atom, ...point };
  const whole = atomOfSector(shard, sector);
  return { kind: 'unlisted-unit', ...(whole === undefined ? {} : { atom: whole }), ...beside, ...point };
}
