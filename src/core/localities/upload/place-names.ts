import type { England } from '../../england';
import { formatPlaceId } from '../../finding/place-id';
import type { FamilyId } from '../../footprints/families';

/** A place that a pasted name or code may mean. `place` is of the grammar of place ids. */
export interface NamedPlace {
  readonly place: string;
  readonly name: string;
}

/** Families whose footprints go by names of their own; the others repeat the names of areas. */
const NAMED_FAMILIES: readonly FamilyId[] = ['maths-hubs', 'teaching-school-hubs'];

const BEFORE =
  /^(the )?((royal|london|metropolitan) )?(borough|city and county|city|county|district|council) of (the )?/;
const AFTER =
  /( (city|county|borough|district|london borough|metropolitan( borough)?|unitary))*( (council|authority|ua|mbc|cc|bc|dc))$|( (city|county|borough) of)$/;

/** England's places by name, as people write names: case, accents, `&`, `St.` and words like “council” aside. */
export class PlaceNames {
  private readonly exact = new Map<string, NamedPlace[]>();
  private readonly loose = new Map<string, NamedPlace[]>();

  constructor(private readonly england: England) {
    const { geography, families } = england;
    const levels = [
      geography.authorities,
      geography.districts,
      geography.regions,
      geography.combinedAuthorities,
      geography.formerDistricts,
    ];
    for (const { code, name } of levels.flat()) this.add(name, { place: code, name });
    for (const family of NAMED_FAMILIES) {
      for (const { id, name } of families.get(family)?.footprints ?? []) {
        // A list of places means the place where a hub has its name; short names of hubs are words such as “code”.
        const place = { place: formatPlaceId({ kind: 'footprint', family, id }), name };
        if (!this.exact.has(plain(name))) put(this.exact, plain(name), place);
      }
    }
  }

  /** All places that go by the name, each once; none for a name that nothing goes by. */
  named(text: string): readonly NamedPlace[] {
    const name = plain(text);
    const found = this.exact.get(name);
    if (found !== undefined) return found;
    // Names of areas that are no more lead to what took their place.
    const area = this.england.geography.area(text.trim());
    if (area !== undefined) return [{ place: area.code, name: area.name }];
    return this.loose.get(bare(name)) ?? [];
  }

  private add(text: string, place: NamedPlace): void {
    const name = plain(text);
    put(this.exact, name, place);
    put(this.loose, bare(name), place);
  }
}

function put(index: Map<string, NamedPlace[]>, name: string, place: NamedPlace): void {
  const places = index.get(name) ?? [];
  if (!places.some((known) => known.place === place.place)) places.push(place);
  index.set(name, places);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|['’‘`.]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim();
}

/** Without what says only what sort of place it is. Never nothing. */
function bare(name: string): string {
  return name.replace(AFTER, '').replace(BEFORE, '').trim() || name;
}
