/** Shape of the published file `areas`: England's official areas, over one fixed table of atoms. */
export interface AreasRecord {
  /** ISO date of each level's borders or list, to the precision known: `2024-12`. */
  readonly vintage: {
    readonly atoms: string;
    readonly districts: string;
    readonly combinedAuthorities: string;
  };
  /** In the order that atom numbers mean everywhere: code, name, index of its present district. */
  readonly atoms: readonly (readonly [code: string, name: string, district: number])[];
  /** Code, name, type, index of its upper-tier authority. */
  readonly districts: readonly (readonly [
    code: string,
    name: string,
    type: DistrictType,
    authority: number,
  ])[];
  /** Code, name, the department's three-digit code, type, index of region. */
  readonly authorities: readonly (readonly [
    code: string,
    name: string,
    dfe: string,
    type: AuthorityType,
    region: number,
  ])[];
  readonly regions: readonly (readonly [code: string, name: string])[];
  /** Code, name, indexes of districts. Greater London is here with its region's code. */
  readonly combinedAuthorities: readonly (readonly [
    code: string,
    name: string,
    districts: readonly number[],
  ])[];
  /** Code, name, the day it was abolished (ISO), indexes of atoms, index of the present district. */
  readonly formerDistricts: readonly (readonly [
    code: string,
    name: string,
    endedOn: string,
    atoms: readonly number[],
    district: number,
  ])[];
  /**
   * Other codes and names, older or newer, and the present area each leads to. An alias with several rows stands
   * for those areas together (Cumbria); whether the ground is the same or only within is said in the note.
   */
  readonly aliases: readonly (readonly [alias: string, code: string, note: string])[];
  /** Pairs of atoms (lower first) that share an arc in the unsimplified base. */
  readonly neighbours: readonly (readonly [number, number])[];
  /** Per atom: point for a label, inside the atom, and bounding box; WGS84 degrees, 4 decimals. */
  readonly points: readonly (readonly [lon: number, lat: number])[];
  readonly boxes: readonly (readonly [west: number, south: number, east: number, north: number])[];
}

export type DistrictType = 'unitary' | 'non-metropolitan' | 'metropolitan' | 'london';
export type AuthorityType = 'unitary' | 'county' | 'metropolitan' | 'london';
