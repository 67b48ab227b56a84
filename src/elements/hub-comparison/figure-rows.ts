import type { Indicator } from '../../core/localities/indicator';
import { INDICATORS } from '../../core/localities/indicator-notes';
import type { TrustsRecord } from '../../core/records/measures-record';
import type { CsvCell } from '../../exports/csv';
import type { CsvColumn } from '../../exports/csvw';
import { comparisonMessages } from '../../messages/comparison';
import { indicatorText } from '../../messages/indicators';
import { againstEngland } from './against-england';
import { type Compared, isReady } from './compared';

const words = comparisonMessages.csv;

/** The columns of the comparison as a file: one row for each figure of each place, so that every column has one type. */
export const FIGURE_COLUMNS: readonly CsvColumn[] = [
  { name: 'column', title: 'column', datatype: 'integer', description: words.column, required: true },
  { name: 'place', title: 'place', datatype: 'string', description: words.place, required: true },
  { name: 'role', title: 'role', datatype: 'string', description: words.role, required: true },
  { name: 'group', title: 'group', datatype: 'string', description: words.group, required: true },
  { name: 'figure', title: 'figure', datatype: 'string', description: words.figure, required: true },
  { name: 'part', title: 'part', datatype: 'string', description: words.part, required: true },
  { name: 'title', title: 'title', datatype: 'string', description: words.title },
  { name: 'value', title: 'value', datatype: 'decimal', description: words.value },
  { name: 'low', title: 'low', datatype: 'decimal', description: words.low },
  { name: 'high', title: 'high', datatype: 'decimal', description: words.high },
  { name: 'unit', title: 'unit', datatype: 'string', description: words.unit },
  { name: 'not_known', title: 'not_known', datatype: 'string', description: words.notKnown },
  { name: 'against_england', title: 'against_england', datatype: 'string', description: words.against },
  { name: 'as_of', title: 'as_of', datatype: 'string', description: words.asOf },
  { name: 'basis', title: 'basis', datatype: 'string', description: words.basis },
  { name: 'method', title: 'method', datatype: 'string', description: words.method },
  { name: 'missing', title: 'missing', datatype: 'integer', description: words.missing },
];
export const FIGURE_KEY = ['column', 'figure', 'part'];

/** What stands for the whole figure where another row stands for a part. */
const WHOLE = 'all';

interface Part {
  readonly part: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
}

/** Rows in the order of `FIGURE_COLUMNS`. */
export function figureRows(
  columns: readonly Compared[],
  england: Compared | undefined,
  trusts: TrustsRecord | undefined,
): readonly (readonly CsvCell[])[] {
  return columns.flatMap((one, i) => {
    if (!isReady(one)) return [];
    return [...one.state.indicators.values()].flatMap((indicator) => {
      const difference = againstEngland(one, england, indicator.id);
      return partsOf(indicator, trusts).map((part) =>
        row(i + 1, one, indicator, part, part.part === WHOLE ? difference : ''),
      );
    });
  });
}

function row(
  column: number,
  one: Compared,
  indicator: Indicator,
  part: Part,
  difference: string,
): readonly CsvCell[] {
  const { id, value } = indicator;
  const { group, title } = INDICATORS[id];
  return [
    column,
    one.name,
    one.role === 'own' ? 'locality' : one.role,
    group,
    id,
    part.part,
    title,
    rounded(part.value),
    rounded(part.low),
    rounded(part.high),
    part.unit,
    value.kind === 'not-known' ? indicatorText(indicator) : '',
    difference,
    indicator.asOf,
    indicator.basis ?? '',
    indicator.method,
    indicator.missing,
  ];
}

function partsOf({ id, value }: Indicator, trusts: TrustsRecord | undefined): readonly Part[] {
  const { unit } = INDICATORS[id];
  const whole: Part = { part: WHOLE, unit };
  switch (value.kind) {
    case 'number':
      return [{ ...whole, value: value.value }];
    case 'range':
      return [{ ...whole, low: value.low, high: value.high }];
    case 'not-known':
      return [whole];
    case 'mix':
      return value.parts.map(({ key, share }) => ({ part: key, value: share * 100, unit: '%' }));
    case 'trend':
      return value.years.map((year, i) => {
        const found = value.values[i] ?? null;
        return { part: String(year), unit, ...(found === null ? {} : { value: found }) };
      });
    case 'touching':
      return [
        { ...whole, value: value.touching.footprints.length },
        ...value.touching.footprints.map(({ footprint, share }) =>
          sharePart(`${footprint.name} (${footprint.id})`, share),
        ),
      ];
    case 'alignment': {
      const { count, largest } = value.alignment;
      return [
        count.low === count.high ? { ...whole, value: count.low } : { ...whole, ...count },
        sharePart('largest', largest),
      ];
    }
    case 'trusts':
      return [
        { ...whole, value: value.trusts.length },
        ...value.trusts.map(({ trust, share }) => ({
          part: trustName(trusts, trust),
          value: share * 100,
          unit: '%',
        })),
      ];
  }
}

/** With its register number, as hubs with their id: two may go by one name, and a row must be told from the next. */
function trustName(trusts: TrustsRecord | undefined, trust: number): string {
  return trusts === undefined ? String(trust + 1) : `${trusts.name[trust]} (${trusts.uid[trust]})`;
}

/** Shares in percent; between bounds where a district is shared, and without a value where none is known. */
function sharePart(
  part: string,
  share: { readonly low: number; readonly high: number } | 'none' | 'not-known',
): Part {
  if (typeof share === 'string') return { part, unit: '%' };
  const [low, high] = [share.low * 100, share.high * 100];
  return low === high ? { part, value: low, unit: '%' } : { part, low, high, unit: '%' };
}

/** Six decimals: more than any source has, so that nothing is lost, and no tails of binary fractions. */
function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Number(value.toFixed(6));
}
