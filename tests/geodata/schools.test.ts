import { describe, expect, it } from 'vitest';
import { brotliSize } from '../../geodata/build/file-sizes';
import { isStateFunded, RURAL_URBAN } from '../../src/core/records/school-table';
import { geography, publishedText } from './published-areas';
import { names, phaseOf, rowOf, rows, statusOf, sum, table } from './published-schools';

const state = rows.filter((row) => isStateFunded(statusOf(row)));
const size = (file: 'schools' | 'school-names' | 'school-results') =>
  brotliSize(Buffer.from(publishedText(file))) / 1000;

describe('the school table', () => {
  it('holds every school that the register had open, once', () => {
    expect(table.count).toBe(25_100);
    expect(new Set(table.urn).size).toBe(25_100);
  });

  it('goes by atom, then URN', () => {
    const later = rows.slice(1).filter((row) => {
      const atoms = table.atom[row]! - table.atom[row - 1]!;
      return atoms < 0 || (atoms === 0 && table.urn[row]! <= table.urn[row - 1]!);
    });
    expect(later).toEqual([]);
  });

  it('agrees with the totals of the note on the sources', () => {
    // The note has 16,693; four middle schools that the register deems primary are counted with them.
    expect(state.filter((row) => phaseOf(row) === 'primary')).toHaveLength(16_693 + 4);
    expect(sum(table.pupils, state)).toBeCloseTo(8.43e6, -5);
    expect((100 * sum(table.fsmPupils, state)) / sum(table.pupils, state)).toBeCloseTo(25.69, 2);
  });

  it('has schools in every district and authority', () => {
    const districts = new Set(rows.map((row) => geography.atoms[table.atom[row]!]!.district));
    expect(districts.size).toBe(296);
    expect(new Set(table.authority).size).toBe(153);
  });

  it('places schools in the box of their atom, but for the few whose code and point differ', () => {
    const outside = rows.filter((row) => {
      const [west, south, east, north] = geography.atoms[table.atom[row]!]!.box;
      const [lon, lat] = [table.lon[row]!, table.lat[row]!];
      return lon < west || lon > east || lat < south || lat > north;
    });
    expect(outside.length).toBeLessThanOrEqual(10);
  });

  it('says "not known" rather than nought', () => {
    const independent = rows.filter((row) => statusOf(row) === 'independent');
    expect(independent.filter((row) => !Number.isNaN(table.fsmPupils[row]!))).toEqual([]);
    expect(state.filter((row) => Number.isNaN(table.pupils[row]!))).toHaveLength(72);
  });

  it('keeps figures within what they can be', () => {
    const bad = rows.filter(
      (row) =>
        table.fsmPupils[row]! > table.pupils[row]! ||
        table.ks2Maths[row]! > 100 ||
        table.imdDecile[row]! < 1 ||
        table.imdDecile[row]! > 10 ||
        RURAL_URBAN[table.ruralUrban[row]!] === undefined,
    );
    expect(bad).toEqual([]);
  });

  it('calls hospital schools that are older than any academy maintained', () => {
    expect(statusOf(rowOf(100_094))).toBe('maintained');
    expect(phaseOf(rowOf(100_094))).toBe('other');
  });

  it('fetches within 250 kB', () => {
    expect(size('schools')).toBeLessThanOrEqual(250);
    expect(size('school-names')).toBeLessThanOrEqual(250);
    expect(size('school-results')).toBeLessThanOrEqual(200);
  });
});

describe('The Aldgate School, the only maintained primary of the City of London', () => {
  const row = rowOf(100_000);

  it('is where the register has it, to 3 m', () => {
    expect(table.lon[row]!).toBeCloseTo(-0.07753, 4);
    expect(table.lat[row]!).toBeCloseTo(51.51397, 4);
    expect(geography.atoms[table.atom[row]!]!.name).toBe('City of London');
  });

  it('has 249 pupils, 58 of them eligible for free school meals', () => {
    expect([table.pupils[row], table.fsmPupils[row]]).toEqual([249, 58]);
    expect(table.fsmPercent[row]).toBeCloseTo(23.3, 1);
    expect([phaseOf(row), statusOf(row), table.trust[row]]).toEqual(['primary', 'maintained', 0]);
  });

  it('is named in the second file', () => {
    expect([names.name[row], names.town[row], names.postcode[row], names.type[row]]).toEqual([
      'The Aldgate School',
      'London',
      'EC3A 5DE',
      'Voluntary aided school',
    ]);
  });
});
