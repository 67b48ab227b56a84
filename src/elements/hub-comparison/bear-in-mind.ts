import type { Indicator } from '../../core/localities/indicator';
import type { IndicatorId } from '../../core/localities/indicator-notes';
import { comparisonMessages } from '../../messages/comparison';
import { type Compared, type Figures, isReady } from './compared';

const words = comparisonMessages.comparable;
type Ready = Compared & { readonly state: Figures };
const SIZE_MATTERS = 3;

/** What makes these places less than fully comparable, in sentences; only what is true of this comparison. */
export function bearInMind(columns: readonly Compared[]): readonly string[] {
  const own = columns.filter(isReady).filter(({ role }) => role === 'own');
  if (own.length === 0) return [];
  const from = (test: (one: Ready) => boolean) => own.filter(test).map(({ name }) => name);
  const fromSchools = from((one) => find(one, 'ks2Maths')?.method === 'ks2-schools');
  const drawn = from(({ spec }) => spec.kind !== 'areas');
  const inferred = from((one) =>
    [...one.state.indicators.values()].some(({ basis }) => basis !== undefined && basis !== 'stated'),
  );
  const shared = from(({ state }) => !state.locality.shared.isEmpty);
  const sizes = own
    .map((one) => find(one, 'schools')?.value)
    .flatMap((value) => (value?.kind === 'number' ? value.value : []));
  const uneven = sizes.length > 1 && Math.max(...sizes) > SIZE_MATTERS * Math.min(...sizes);
  const pairs = overlaps(own);
  return [
    ...(fromSchools.length > 0 && columns.length > 1 ? [words.methods(fromSchools)] : []),
    ...(uneven || columns.some(({ role }) => role !== 'own') ? [words.sizes] : []),
    ...(drawn.length > 0 ? [words.drawn(drawn)] : []),
    ...(inferred.length > 0 ? [words.inferred(inferred)] : []),
    ...(shared.length > 0 ? [words.shared(shared)] : []),
    ...(pairs.length > 0 ? [words.overlap(pairs)] : []),
    words.history,
  ];
}

function find({ state }: Ready, id: IndicatorId): Indicator | undefined {
  return state.indicators.get(id);
}

/** Localities that have a school in common. */
function overlaps(own: readonly Ready[]): readonly string[] {
  return own.flatMap((a, i) => {
    const schools = new Set(a.state.locality.schools);
    return own
      .slice(i + 1)
      .filter((b) => b.state.locality.schools.some((row) => schools.has(row)))
      .map((b) => `${a.name} and ${b.name}`);
  });
}
