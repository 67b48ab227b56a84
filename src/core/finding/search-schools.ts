import type { England } from '../england';
import { PHASES, type SchoolNames, type SchoolTable } from '../records/school-table';
import type { Collection } from './search';
import type { FindKind, Suggestion } from './suggestion';
import { WordIndex } from './word-index';
import { wordsOf } from './words';

/** All open schools by name, described by town, postcode district, area and phase. Filled row by row: it takes a while. */
export class SchoolCollection implements Collection {
  readonly index = new WordIndex();
  private readonly wordsOfAtom: readonly (readonly string[])[];
  private readonly wordsOfTown = new Map<string, readonly string[]>();

  constructor(
    private readonly england: England,
    private readonly table: SchoolTable,
    private readonly names: SchoolNames,
  ) {
    const { atoms, districts, authorities } = england.geography;
    this.wordsOfAtom = atoms.map(({ name, district }) => {
      const { name: districtName = '', authority = -1 } = districts[district] ?? {};
      return wordsOf(`${name} ${districtName} ${authorities[authority]?.name ?? ''}`);
    });
  }

  /** Adds the schools one at a time; the caller says when to pause. */
  *fill(): Generator<void> {
    for (const [row, name] of this.names.name.entries()) {
      this.index.add(name, this.described(row));
      yield;
    }
  }

  kindOf(): FindKind {
    return 'school';
  }

  suggestionOf(row: number): Suggestion {
    const town = this.names.town[row] ?? '';
    const atom = this.england.geography.atoms[this.table.atom[row] ?? -1];
    const phase = PHASES[this.table.phase[row] ?? -1];
    return {
      goal: { kind: 'place', place: { kind: 'school', urn: this.table.urn[row] ?? 0 } },
      kind: 'school',
      name: this.names.name[row] ?? '',
      within: [...new Set([town, atom?.name ?? ''])].filter((name) => name !== ''),
      ...(phase === undefined ? {} : { phase }),
    };
  }

  /** `undefined` when no open school has this number. */
  withUrn(urn: number): Suggestion | undefined {
    const row = this.table.urn.indexOf(urn);
    return row < 0 ? undefined : this.suggestionOf(row);
  }

  private described(row: number): Set<string> {
    const town = this.names.town[row] ?? '';
    const words = this.wordsOfTown.get(town) ?? wordsOf(town);
    this.wordsOfTown.set(town, words);
    const outcode = (this.names.postcode[row] ?? '').slice(0, -4).toLowerCase();
    const phase = PHASES[this.table.phase[row] ?? -1] ?? 'other';
    return new Set([...words, ...(this.wordsOfAtom[this.table.atom[row] ?? -1] ?? []), outcode, phase]);
  }
}
