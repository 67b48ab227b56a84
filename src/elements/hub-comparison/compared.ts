import type { ShapeCoverage } from '../../core/clipping/shape-coverage';
import type { Indicator } from '../../core/localities/indicator';
import type { IndicatorId } from '../../core/localities/indicator-notes';
import type { Locality } from '../../core/localities/locality';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import { formatLocalities } from '../../state/locality-text';

/** One column of a comparison: a locality, or a region or England beside the localities. */
export interface Compared {
  /** Same for the same place, whatever its name; no two in a comparison alike. */
  readonly key: string;
  readonly role: 'own' | 'region' | 'england';
  /** Position among the view's localities; -1 for what stands beside them. */
  readonly index: number;
  readonly spec: LocalitySpec;
  readonly name: string;
  readonly state: ComparedState;
}

export type ComparedState =
  /** `progress` 0 to 1, where a shape is being laid over the borders. */
  | { readonly kind: 'coming'; readonly progress?: number }
  | ({ readonly kind: 'ready' } & Figures)
  | { readonly kind: 'failed'; readonly coverage: Extract<ShapeCoverage, { kind: 'failed' }> }
  /** A school or a postcode, to which a distance has to be given. */
  | { readonly kind: 'point'; readonly place: string }
  /** The atlas has none of its places. */
  | { readonly kind: 'unknown' };

export interface Figures {
  readonly locality: Locality;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  /** False while files that some figures are made from are on their way. */
  readonly complete: boolean;
}

/** What a locality is computed from, as text: a new name makes no new figures. */
export function specKey(spec: LocalitySpec): string {
  const known = keys.get(spec);
  if (known !== undefined) return known;
  const key = formatLocalities([{ ...spec, name: '' }]);
  keys.set(spec, key);
  return key;
}

const keys = new WeakMap<LocalitySpec, string>();

/** A figure of a column, once it is there. */
export function indicatorOf({ state }: Compared, id: IndicatorId): Indicator | undefined {
  return state.kind === 'ready' ? state.indicators.get(id) : undefined;
}

export function isReady(
  one: Compared,
): one is Compared & { readonly state: Extract<ComparedState, { kind: 'ready' }> } {
  return one.state.kind === 'ready';
}
