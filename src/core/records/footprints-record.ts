import type { Basis } from '../footprints/basis';
import type { FamilyId } from '../footprints/families';
import type { FootprintKind } from '../footprints/kinds';

/** Shape of the published file `footprints`: the families that are not official areas. */
export interface FootprintsRecord {
  readonly families: readonly FamilyRecord[];
}

export interface FamilyRecord {
  readonly id: FamilyId;
  readonly name: string;
  readonly singular: string;
  readonly kind: FootprintKind;
  readonly asOf: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly sources: readonly string[];
  readonly footprints: readonly FootprintRecord[];
}

export interface FootprintRecord {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Set where the name itself is not stated by a source; such a name is shown as not confirmed. */
  readonly nameBasis?: Basis;
  /** Code of an authority, district, former district or atom; basis; word for the part where it is shared. */
  readonly entries: readonly (readonly [area: string, basis: Basis, sharedPart?: string])[];
  readonly lead?: string;
  readonly leadAsOf?: string;
  readonly website?: string;
  readonly region?: string;
}

/** Shape of the published file `dossiers`: what a hub's own page says beside its footprint. Fetched when opened. */
export interface DossiersRecord {
  readonly [family: string]: { readonly [id: string]: Dossier };
}

export interface Dossier {
  /** The area in words, ours. */
  readonly serves?: string;
  readonly founded?: string;
  readonly foundedBasis?: Basis;
  readonly nameBasis?: Basis;
  /** Names the hub had before, latest last. */
  readonly formerNames?: readonly string[];
  /** Why an entry is believed, by area code. */
  readonly entryNotes?: Readonly<Record<string, string>>;
  readonly note?: string;
  readonly sources: readonly string[];
}
