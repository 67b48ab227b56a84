import { SourceError } from './errors';
import type { SourcesFolder } from './sources-folder';

export const LAIT = 'attainment/la-measures-lait-2026-04.csv.gz';

/** One figure of the department's tool. `area` is its code: three digits of an authority, 970 England, 980 on regions. */
export interface LaitFigure {
  readonly row: number;
  readonly measure: string;
  readonly year: number;
  readonly area: string;
  readonly areaName: string;
  /** `undefined` where the tool prints "-": not available, never zero. */
  readonly value: number | undefined;
}

/** The department's codes of regions that are ours; inner and outer London (987, 988) are not regions. */
export const LAIT_REGIONS: Readonly<Record<string, string>> = {
  '980': 'E12000001',
  '981': 'E12000002',
  '982': 'E12000003',
  '983': 'E12000004',
  '984': 'E12000005',
  '985': 'E12000006',
  '986': 'E12000007',
  '989': 'E12000008',
  '990': 'E12000009',
};
export const LAIT_ENGLAND = '970';
/** Areas the tool lists that the atlas does not show. */
export const LAIT_DROPPED: Readonly<Record<string, string>> = {
  '835': 'Dorset county, ended April 2019',
  '836': 'Poole, ended April 2019',
  '837': 'Bournemouth, ended April 2019',
  '909': 'Cumbria, ended April 2023',
  '928': 'Northamptonshire, ended April 2021',
  '987': 'Inner London, no region',
  '988': 'Outer London, no region',
};

/** All figures of the measures asked for. @throws SourceError for a value that is neither a number nor "-". */
export function laitFigures(sources: SourcesFolder, measures: readonly string[]): readonly LaitFigure[] {
  const wanted = new Set(measures);
  const rows = sources
    .csv(LAIT, ['measure', 'year', 'dfe_la_code', 'area', 'value'])
    .filter(({ cells }) => wanted.has(cells.measure));
  return rows.map(({ row, cells }) => {
    if (cells.value !== '-' && !/^-?\d+(\.\d+)?$/.test(cells.value)) {
      throw new SourceError(LAIT, row, `"${cells.value}" is neither a number nor "-"`);
    }
    return {
      row,
      measure: cells.measure,
      year: Number(cells.year),
      area: cells.dfe_la_code,
      areaName: cells.area,
      value: cells.value === '-' ? undefined : Number(cells.value),
    };
  });
}
