import { buildGeography } from '../../src/core/geography/build-geography';
import type { Area, Geography } from '../../src/core/geography/geography';
import type { AreasRecord } from '../../src/core/records/areas-record';
import { SourceError, UnmatchedCodeError } from './errors';

/** The areas that the tables of facts speak of, found by code and held against the name in the same row. */
export interface Places {
  readonly geography: Geography;
  /**
   * The area of a code, old or new.
   * @throws UnmatchedCodeError when no area has the code; SourceError when the row's name is another area's,
   * since one wrong digit gives a code that exists.
   */
  area(file: string, row: number, code: string, name: string): Area;
}

export function placesOf(areas: AreasRecord): Places {
  const geography = buildGeography(areas);
  const isAlsoCalled = (area: Area, name: string) =>
    areas.aliases.some(([alias, code]) => alias === name && code === area.code);
  return {
    geography,
    area(file, row, code, name) {
      const area = geography.area(code);
      if (area === undefined) throw new UnmatchedCodeError(file, row, code);
      if (area.name !== name && !isAlsoCalled(area, name)) {
        throw new SourceError(file, row, `${code} is ${area.name}, not "${name}"`);
      }
      return area;
    },
  };
}
