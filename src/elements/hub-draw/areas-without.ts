import { holdingOf } from '../../core/coverage/territory';
import { territoryOf } from '../../core/coverage/territory-of';
import type { England } from '../../core/england';
import { AtomSet } from '../../core/geography/atom-set';

/** Everything that official areas and hubs may reach. */
export function atomsOfPlaces(england: England, places: readonly string[]): AtomSet {
  return places
    .flatMap((place) => territoryOf(england, place) ?? [])
    .reduce<AtomSet>(
      (all, territory) => all.union(holdingOf(territory).reach),
      new AtomSet(england.geography.size),
    );
}

/**
 * A list of places without others: those that are listed are left out of the list; of a larger one that holds them
 * what remains is listed in districts. `undefined` where no list of official areas is what remains.
 */
export function areasWithout(
  england: England,
  places: readonly string[],
  taken: readonly string[],
): readonly string[] | undefined {
  const away = atomsOfPlaces(england, taken);
  const untouched = places.filter((place) => !atomsOfPlaces(england, [place]).meets(away));
  const cut = places.filter((place) => !untouched.includes(place) && !taken.includes(place));
  const left = atomsOfPlaces(england, cut).without(away);
  const pieces = districtsOf(england, left.without(atomsOfPlaces(england, untouched)));
  return pieces && [...untouched, ...pieces];
}

/** Codes of districts, present or former, that together are exactly these atoms. */
function districtsOf({ geography }: England, atoms: AtomSet): readonly string[] | undefined {
  const codes: string[] = [];
  let left = atoms;
  for (const area of [...geography.districts, ...geography.formerDistricts]) {
    if (area.atoms.isEmpty || !left.contains(area.atoms)) continue;
    codes.push(area.code);
    left = left.without(area.atoms);
  }
  return left.isEmpty ? codes : undefined;
}
