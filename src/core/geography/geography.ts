import type { AreasRecord, AuthorityType, DistrictType } from '../records/areas-record';
import type { AtomSet } from './atom-set';
import type {
  AreaCode,
  AuthorityCode,
  CombinedAuthorityCode,
  DistrictCode,
  FormerDistrictCode,
  RegionCode,
} from './codes';

/** England's official areas over one table of atoms. Built by `buildGeography` from the `areas` file. */
export interface Geography {
  readonly size: number;
  /** What date each level's borders are of. */
  readonly vintage: AreasRecord['vintage'];
  readonly all: AtomSet;
  readonly atoms: readonly Atom[];
  readonly districts: readonly District[];
  readonly authorities: readonly Authority[];
  readonly regions: readonly Region[];
  readonly combinedAuthorities: readonly CombinedAuthority[];
  readonly formerDistricts: readonly FormerDistrict[];
  /** Other codes and names as published; an alias with several rows stands for those areas together. */
  readonly aliases: AreasRecord['aliases'];
  /**
   * Any official area by its present, former or newer code; for one abolished that has no atoms of its own, the
   * present area that its ground is part of. `undefined` for a code that is none of these, or whose ground is now
   * in two areas.
   */
  area(code: string): Area | undefined;
  /** Atoms that share an arc with `atom`. */
  neighboursOf(atom: number): readonly number[];
}

/** An official area of any level. A code that is a district and an authority at once (unitaries) is one area. */
export interface Area {
  readonly code: AreaCode;
  readonly name: string;
  readonly level: AreaLevel;
  readonly atoms: AtomSet;
}
export type AreaLevel = 'district' | 'authority' | 'region' | 'combined-authority' | 'former-district';

export interface Atom {
  readonly index: number;
  readonly code: string;
  readonly name: string;
  readonly district: number;
  readonly point: readonly [lon: number, lat: number];
  readonly box: readonly [west: number, south: number, east: number, north: number];
}
export interface District extends Area {
  readonly code: DistrictCode;
  readonly index: number;
  readonly type: DistrictType;
  readonly authority: number;
}
export interface Authority extends Area {
  readonly code: AuthorityCode;
  readonly index: number;
  /** The department's three-digit code. */
  readonly dfe: string;
  readonly type: AuthorityType;
  readonly region: number;
}
export interface Region extends Area {
  readonly code: RegionCode;
  readonly index: number;
}
export interface CombinedAuthority extends Area {
  readonly code: CombinedAuthorityCode;
  readonly index: number;
}
export interface FormerDistrict extends Area {
  readonly code: FormerDistrictCode;
  readonly index: number;
  readonly endedOn: string;
  readonly district: number;
}
