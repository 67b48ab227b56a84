import type { BaseAtoms } from './boundaries-base';
import { UnmatchedCodeError } from './errors';
import { SCHOOLS_FILE, type SchoolRow } from './schools-source';

/** Metres within which a school on a quay or in a creek is taken for the nearest atom's. */
const QUAY = 1000;

/** A school's atom, and what its code and its point say of its district where they differ. */
export interface SchoolPlace {
  readonly atom: number;
  /** Set when the point lies in another district than the code says; `district` is `undefined` at sea. */
  readonly differs?: {
    readonly code: string;
    readonly district: string | undefined;
    readonly followed: 'code' | 'point';
  };
}

/**
 * Gives schools their atoms. The register's district code decides, which the joined table took from the school's
 * postcode. Where it was taken from the nearest postcode instead, or the district holds several atoms, the point.
 */
export class SchoolPlacer {
  private readonly atomsOf = new Map<string, number[]>();

  constructor(private readonly base: BaseAtoms) {
    for (const [number, atom] of base.atoms.entries()) {
      this.atomsOf.set(atom.district, [...(this.atomsOf.get(atom.district) ?? []), number]);
    }
  }

  /** @throws UnmatchedCodeError when no atom is of the school's district. */
  place({ row, cells }: SchoolRow): SchoolPlace {
    const code = cells.lad_code;
    const atoms = this.atomsOf.get(code);
    const [first] = atoms ?? [];
    if (atoms === undefined || first === undefined) throw new UnmatchedCodeError(SCHOOLS_FILE, row, code);
    const lon = Number(cells.lon);
    const lat = Number(cells.lat);
    const inside = this.base.atomAt(lon, lat, first);
    const district = inside === undefined ? undefined : this.base.atoms[inside]?.district;
    if (inside !== undefined && district === code) return { atom: inside };
    const byPoint = inside !== undefined && cells.lad_source !== 'postcode';
    if (byPoint) return { atom: inside, differs: { code, district, followed: 'point' } };
    const atom = atoms.length === 1 ? first : (this.base.nearestAtom(lon, lat, QUAY, atoms)?.atom ?? first);
    return { atom, differs: { code, district, followed: 'code' } };
  }
}
