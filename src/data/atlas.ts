import type { Topology } from 'topojson-specification';
import type { ServingFootprint } from '../core/coverage/serving';
import type { England } from '../core/england';
import type { FamilyId } from '../core/footprints/families';
import type { Dossier } from '../core/records/footprints-record';
import type { LabelsRecord } from '../core/records/labels-record';
import type { AtlasFile, Manifest } from '../core/records/manifest';
import type {
  HistoryRecord,
  MeasuresRecord,
  TrendsRecord,
  TrustsRecord,
} from '../core/records/measures-record';
import type { PostcodeShard } from '../core/records/postcode-record';
import type { SchoolNames, SchoolResults, SchoolTable } from '../core/records/school-table';

/**
 * The open atlas: what is always there (`manifest`, `england`) and what is fetched when first asked for.
 * Every lazy part is fetched once, its bytes checked against the manifest, and a failure is an `AtlasError`
 * that costs only that part; asking again tries again.
 */
export interface Atlas {
  readonly manifest: Manifest;
  readonly england: England;
  /** Set when the data is of a newer format than this code: it works as far as it can, and the page says so. */
  readonly newerThanCode: boolean;
  overview(): Promise<Topology>;
  detail(): Promise<Topology>;
  context(): Promise<Topology>;
  labels(): Promise<LabelsRecord>;
  schools(): Promise<SchoolTable>;
  schoolNames(): Promise<SchoolNames>;
  /** Key stage 2 mathematics by school and year; rows are those of `schools()`. */
  schoolResults(): Promise<SchoolResults>;
  trusts(): Promise<TrustsRecord>;
  measures(): Promise<MeasuresRecord>;
  trends(): Promise<TrendsRecord>;
  history(): Promise<HistoryRecord>;
  dossier(family: FamilyId, id: string): Promise<Dossier | undefined>;
  /** The postcodes of one postcode area (`LS`); `undefined` when England has none there. */
  postcodes(area: string): Promise<PostcodeShard | undefined>;
  /** Who serves a full postcode. Rejects with `AtlasError` of kind `bad-postcode`, `outside-england`, `unknown-postcode` or `network`. */
  answer(postcode: string): Promise<PostcodeAnswer>;
  /** Forgets a failed or loaded part, so that the next call fetches it again. */
  forget(file: AtlasFile): void;
}

/** The resolved value of `<hub-atlas>.answer(postcode)`. */
export interface PostcodeAnswer {
  readonly postcode: string;
  readonly lon: number;
  readonly lat: number;
  readonly atom: number;
  readonly district: { readonly code: string; readonly name: string };
  /** Set where the atom belonged to a district abolished since. */
  readonly formerDistrict?: { readonly code: string; readonly name: string; readonly endedOn: string };
  readonly authority: { readonly code: string; readonly name: string };
  readonly region: { readonly code: string; readonly name: string };
  readonly families: readonly ServingFootprint[];
}

export type { LabelsRecord, ServingFootprint };
