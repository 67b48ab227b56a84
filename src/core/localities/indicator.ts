import type { Alignment } from '../coverage/alignment';
import type { Touching } from '../coverage/touching';
import type { Share } from '../coverage/weights';
import type { Basis } from '../footprints/basis';
import type { TrendsRecord } from '../records/measures-record';
import type { SchoolResults, SchoolTable } from '../records/school-table';
import type { IndicatorId, IndicatorMethodId } from './indicator-notes';

/** One figure of a locality with what it takes to read it. Title, unit and method are in `INDICATORS`. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly value: IndicatorValue;
  /** ISO, to the precision known. */
  readonly asOf: string;
  /** Keys of the manifest's `sources`; empty where another result's own explanation has them. */
  readonly sources: readonly string[];
  readonly method: IndicatorMethodId;
  /** Weakest basis of the footprints it rests on; left out where it rests on none. */
  readonly basis?: Basis;
  /** Schools (or authorities) whose figure is not known and so is not in the value. */
  readonly missing: number;
}

export type IndicatorValue =
  | { readonly kind: 'number'; readonly value: number }
  /** Where the locality has a shared district: between none and all of it. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'not-known'; readonly why: NotKnown }
  | { readonly kind: 'mix'; readonly parts: readonly MixPart[] }
  /** `null` is a year without a figure, never zero. */
  | { readonly kind: 'trend'; readonly years: readonly number[]; readonly values: readonly (number | null)[] }
  | { readonly kind: 'touching'; readonly touching: Touching }
  | { readonly kind: 'alignment'; readonly alignment: Alignment }
  | { readonly kind: 'trusts'; readonly trusts: readonly TrustPresence[] };

export type NotKnown =
  /** No school or authority of the locality has a figure. */
  | 'no-figures'
  /** Ten pupils or fewer: withheld as the publisher does. */
  | 'withheld'
  /** A rate over part of a district cannot be told when the line through it is not published. */
  | 'shared-district'
  /** Nothing to take a share of: no schools, no pupils. */
  | 'nothing-there'
  /** A file that it is made from was not given. */
  | 'not-loaded';

/** One class of a mix. `key` is a decile `1` to `10` or a rural-urban class. Shares are of the schools whose class is known. */
export interface MixPart {
  readonly key: string;
  readonly count: number;
  readonly share: Share;
}

/** A trust with schools in the locality. `trust` is its row in the `trusts` file. */
export interface TrustPresence {
  readonly trust: number;
  readonly schools: number;
  /** Of the locality's state-funded schools. */
  readonly share: Share;
}

/** The files that indicators are made from, beside England itself. What is left out is `not-loaded`. */
export interface Evidence {
  readonly schools?: SchoolTable;
  readonly results?: SchoolResults;
  readonly trends?: TrendsRecord;
}

export function notKnown(why: NotKnown): IndicatorValue {
  return { kind: 'not-known', why };
}

export function number(value: number): IndicatorValue {
  return { kind: 'number', value };
}
