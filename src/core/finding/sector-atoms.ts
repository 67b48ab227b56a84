import type { PostcodeShard } from '../records/postcode-record';
import { SHARD_LETTERS } from '../records/postcode-record-codec';

/** Characters that hold the units of one sector, and the bits of each. */
const SECTOR_LENGTH = 80;

/**
 * How the postcodes of an outcode (`LS1`) or sector (`LS1 4`) are spread over the atoms: number of units by atom,
 * the atom with most first. Empty when there is no such outcode or sector. `SW1` stands for `SW1A` to `SW1Y`.
 */
export function unitsByAtom(shard: PostcodeShard, part: string): ReadonlyMap<number, number> {
  const rest = part.replace(' ', '').slice(shard.area.length);
  const isSector = part.includes(' ');
  const exact = shard.sectors.flatMap((sector, i) =>
    (isSector ? sector : sector.slice(0, -1)) === rest ? [i] : [],
  );
  const lettered = shard.sectors.flatMap((sector, i) =>
    sector.startsWith(rest) && /^[A-Z]/.test(sector.slice(rest.length)) ? [i] : [],
  );
  const units = new Map<number, number>();
  for (const sector of exact.length > 0 || isSector ? exact : lettered) {
    for (const [atom, count] of runsOf(shard, sector)) units.set(atom, (units.get(atom) ?? 0) + count);
  }
  return new Map([...units].sort(([, a], [, b]) => b - a));
}

/** Units of a sector by the atom they lie in; the last run goes to the sector's end. */
function runsOf(shard: PostcodeShard, sector: number): readonly (readonly [atom: number, units: number])[] {
  let left = unitsIn(shard.units.slice(sector * SECTOR_LENGTH, (sector + 1) * SECTOR_LENGTH));
  return [...(shard.runs[sector] ?? '').matchAll(/([A-Za-z])(\d*)/g)].map(([, letter = '', length]) => {
    const units = length === '' ? left : Number(length);
    left -= units;
    return [shard.atoms[SHARD_LETTERS.indexOf(letter)] ?? -1, units];
  });
}

/** Bits set in a row of base-32 digits. */
function unitsIn(digits: string): number {
  let units = 0;
  for (const digit of digits) {
    for (let bits = Number.parseInt(digit, 32); bits > 0; bits >>= 1) units += bits & 1;
  }
  return units;
}
