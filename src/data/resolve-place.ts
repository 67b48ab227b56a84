import { formatPlaceId, type PlaceId } from '../core/finding/place-id';
import { AtomSet } from '../core/geography/atom-set';
import { type Subject, subjectOf } from '../core/places/subject';
import { PHASES, type Phase, type SchoolStatus, STATUSES } from '../core/records/school-table';
import type { Atlas, PostcodeAnswer } from './atlas';
import { AtlasError } from './atlas-error';

/** A place that was looked up, with what its page begins from. */
export type ResolvedPlace =
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'postcode'; readonly answer: PostcodeAnswer }
  | { readonly kind: 'school'; readonly school: SchoolFacts }
  | { readonly kind: 'trust'; readonly trust: TrustFacts }
  | { readonly kind: 'locality'; readonly index: number };

/** One school's own facts. `undefined` is "not known". */
export interface SchoolFacts {
  readonly row: number;
  readonly urn: number;
  readonly name: string;
  readonly town: string;
  readonly postcode: string;
  readonly type: string;
  readonly phase: Phase;
  readonly status: SchoolStatus;
  readonly lon: number;
  readonly lat: number;
  readonly atom: number;
  readonly pupils: number | undefined;
  readonly fsmPercent: number | undefined;
  /** Percent at the expected standard in key stage 2 mathematics; withheld by the publisher for ten pupils or fewer. */
  readonly ks2Maths: number | undefined;
  readonly trust: TrustName | undefined;
}

export interface TrustName {
  readonly uid: number;
  readonly name: string;
  readonly type: 'multi' | 'single';
  readonly open: boolean;
}

export interface TrustFacts extends TrustName {
  /** Row of the trusts file. */
  readonly index: number;
  readonly otherNames: readonly string[];
  /** Rows of the school table. */
  readonly rows: readonly number[];
  /** Atoms that hold a school of the trust. */
  readonly atoms: AtomSet;
}

/** @throws AtlasError `unknown-place` when the atlas has no such place; otherwise as the files it needs. */
export async function resolvePlace(atlas: Atlas, place: PlaceId): Promise<ResolvedPlace> {
  switch (place.kind) {
    case 'postcode':
      return { kind: 'postcode', answer: await atlas.answer(place.postcode) };
    case 'school':
      return { kind: 'school', school: await schoolFacts(atlas, place.urn) };
    case 'trust':
      return { kind: 'trust', trust: await trustFacts(atlas, place.uid) };
    case 'locality':
      return { kind: 'locality', index: place.index };
    default: {
      const subject = subjectOf(atlas.england, place);
      if (subject === undefined) throw unknownPlace(place);
      return { kind: 'subject', subject };
    }
  }
}

async function schoolFacts(atlas: Atlas, urn: number): Promise<SchoolFacts> {
  const [table, names, trusts] = await Promise.all([atlas.schools(), atlas.schoolNames(), atlas.trusts()]);
  const row = table.urn.indexOf(urn);
  if (row < 0) throw unknownPlace({ kind: 'school', urn });
  const trust = (table.trust[row] ?? 0) - 1;
  return {
    row,
    urn,
    name: names.name[row] ?? '',
    town: names.town[row] ?? '',
    postcode: names.postcode[row] ?? '',
    type: names.type[row] ?? '',
    phase: PHASES[table.phase[row] ?? 0] ?? 'other',
    status: STATUSES[table.status[row] ?? 0] ?? 'other',
    lon: table.lon[row] ?? 0,
    lat: table.lat[row] ?? 0,
    atom: table.atom[row] ?? 0,
    pupils: known(table.pupils[row]),
    fsmPercent: known(table.fsmPercent[row]),
    ks2Maths: known(table.ks2Maths[row]),
    trust: trust < 0 ? undefined : trustName(trusts, trust),
  };
}

async function trustFacts(atlas: Atlas, uid: number): Promise<TrustFacts> {
  const [table, trusts] = await Promise.all([atlas.schools(), atlas.trusts()]);
  const index = trusts.uid.indexOf(uid);
  const name = trustName(trusts, index);
  if (name === undefined) throw unknownPlace({ kind: 'trust', uid });
  const rows = [...table.trust.keys()].filter((row) => table.trust[row] === index + 1);
  const atoms = AtomSet.of(
    atlas.england.geography.size,
    rows.map((row) => table.atom[row] ?? 0),
  );
  return { ...name, index, otherNames: trusts.otherNames[index] ?? [], rows, atoms };
}

function trustName(trusts: Awaited<ReturnType<Atlas['trusts']>>, index: number): TrustName | undefined {
  const uid = trusts.uid[index];
  const name = trusts.name[index];
  if (uid === undefined || name === undefined) return undefined;
  return { uid, name, type: trusts.type[index] ?? 'multi', open: trusts.open[index] ?? false };
}

function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

function unknownPlace(place: PlaceId): AtlasError {
  const text = formatPlaceId(place);
  return new AtlasError('unknown-place', text, `atlas: unknown place "${text}"`);
}
