import type { BaseAtoms } from './boundaries-base';
import { UnmatchedCodeError } from './errors';

/** Metres beyond its district's border within which a point is still taken for that district's. */
const REACH = 50_000;

/** Where a point was placed; `metres` is set when it lies outside the district that the source gives it. */
export interface Placing {
  readonly atom: number;
  readonly metres?: number;
}

/**
 * Gives a postcode or a small area its atom. The district is the source's, always. Only where it holds several atoms
 * (the four authorities of 2023) does the point decide, and only between these.
 */
export class DistrictPlacer {
  private readonly atomsOf = new Map<string, number[]>();
  private readonly latest = new Map<string, number>();

  /** @param file names the source in errors. */
  constructor(
    private readonly base: BaseAtoms,
    private readonly file: string,
  ) {
    for (const [number, atom] of base.atoms.entries()) {
      this.atomsOf.set(atom.district, [...(this.atomsOf.get(atom.district) ?? []), number]);
    }
  }

  /** @throws UnmatchedCodeError when no atom is of that district. */
  place(district: string, lon: number, lat: number, row: number): Placing {
    const atoms = this.atomsOf.get(district);
    const [first, ...others] = atoms ?? [];
    if (atoms === undefined || first === undefined) throw new UnmatchedCodeError(this.file, row, district);
    if (others.length === 0) return { atom: first };
    // Postcodes come in order, so the one before is near by more often than not.
    const inside = this.base.atomAt(lon, lat, this.latest.get(district));
    if (inside !== undefined && atoms.includes(inside)) {
      this.latest.set(district, inside);
      return { atom: inside };
    }
    const nearest = this.base.nearestAtom(lon, lat, REACH, atoms);
    if (nearest === undefined) throw new Error(`${this.file}, row ${row}: far outside ${district}`);
    return nearest;
  }
}
