/** Shape of `measures`: figures of districts and authorities that are published as such. `null` is "not known". */
export interface MeasuresRecord {
  readonly measures: Readonly<Record<MeasureId, MeasureNote>>;
  /** Per measure, in the order of the areas record's districts. */
  readonly districts: Readonly<Partial<Record<MeasureId, readonly (number | string | null)[]>>>;
  /** Per measure, in the order of the areas record's authorities. */
  readonly authorities: Readonly<Partial<Record<MeasureId, readonly (number | string | null)[]>>>;
  /** Per authority: its ten statistical neighbours, nearest first, as indexes of authorities. */
  readonly statisticalNeighbours: readonly (readonly number[])[];
}

export type MeasureId =
  | 'population'
  | 'imdScore'
  | 'imdRank'
  | 'imdShareMostDeprived'
  | 'ruralUrbanClass'
  | 'ruralShare'
  | 'childPoverty'
  | 'tablesCheckFullMarks';

export interface MeasureNote {
  readonly title: string;
  /** `people`, `score`, `rank of 296`, `%`, `class`. */
  readonly unit: string;
  readonly asOf: string;
  readonly sources: readonly string[];
  readonly method: string;
}

/** Shape of `trends`: one row of years per authority, then regions, then England. `null` is a gap, never zero. */
export interface TrendsRecord {
  readonly years: readonly number[];
  readonly series: Readonly<
    Record<
      TrendId,
      MeasureNote & {
        readonly authorities: readonly (readonly (number | null)[])[];
        readonly regions: readonly (readonly (number | null)[])[];
        readonly england: readonly (number | null)[];
      }
    >
  >;
}

export type TrendId =
  | 'ks2MathsExpected'
  | 'ks2MathsHigher'
  | 'ks2MathsScaled'
  | 'ks2RwmExpected'
  | 'tablesCheckFullMarks'
  | 'tablesCheckAverage';

/** Shape of `trusts`: row n is trust number n + 1 of the school table. */
export interface TrustsRecord {
  readonly asOf: string;
  readonly uid: readonly number[];
  readonly name: readonly string[];
  /** `multi`, `single`. */
  readonly type: readonly ('multi' | 'single')[];
  /** False when the register of August 2026 no longer lists the trust as open. */
  readonly open: readonly boolean[];
  /** Former names or spellings that the sources give, by row number. */
  readonly otherNames: Readonly<Record<number, readonly string[]>>;
}

/** Shape of `history`: what happened to the network of hubs, and the programmes that ended. */
export interface HistoryRecord {
  readonly mathsHubs: readonly {
    /** ISO to the precision known, a school year (`2021/22`), or `undated`: then the event says what is known. */
    readonly date: string;
    readonly event: string;
    readonly count?: number;
    readonly source: string;
  }[];
  /** Dated counts of other hub networks; not mapped, since no areas are published. */
  readonly otherNetworks: readonly {
    readonly network: string;
    readonly count: number;
    readonly asOf?: string;
    readonly since?: number;
    readonly note?: string;
    readonly sources: readonly string[];
  }[];
  readonly designations: readonly {
    readonly name: string;
    readonly from: string;
    readonly to?: string;
    readonly note: string;
    readonly sources: readonly string[];
  }[];
}
