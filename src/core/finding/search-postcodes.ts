import type { England } from '../england';
import type { PostcodeShard } from '../records/postcode-record';
import type { Postcode } from './postcode';
import { findPostcode, type PostcodeFinding } from './postcode-lookup';
import { suggestArea } from './search-areas';
import { suggestFootprint } from './search-families';
import { unitsByAtom } from './sector-atoms';
import type { Suggestion } from './suggestion';

/** Areas offered for a part of a postcode; the rest hold a few of its postcodes each. */
const MOST_AREAS = 4;

export type NotFound = Exclude<PostcodeFinding, { readonly kind: 'found' }>;

export interface PostcodeResult {
  readonly suggestions: readonly Suggestion[];
  /** What kept a full postcode from being found. */
  readonly finding?: NotFound;
}

/** The postcode, where the directory has it; else where the postcodes around it are. */
export function suggestPostcode(england: England, shard: PostcodeShard, postcode: Postcode): PostcodeResult {
  const finding = findPostcode(shard, postcode);
  if (finding.kind !== 'found') {
    const part = finding.kind === 'unlisted-unit' ? postcode.sector : postcode.outcode;
    return { finding, suggestions: suggestPart(england, shard, part) };
  }
  const around = suggestArea(england, england.geography.atoms[finding.atom]?.code ?? '');
  return {
    suggestions: [
      {
        goal: { kind: 'place', place: { kind: 'postcode', postcode: postcode.compact } },
        kind: 'postcode',
        name: postcode.text,
        within: around === undefined ? [] : [around.name, ...(around.within ?? [])],
      },
    ],
  };
}

/** The areas that an outcode or sector lies in, those with most of its postcodes first, then the Maths Hubs there. */
export function suggestPart(england: England, shard: PostcodeShard, part: string): readonly Suggestion[] {
  const units = [...unitsByAtom(shard, part)];
  const all = units.reduce((sum, [, count]) => sum + count, 0);
  const shown = units.slice(0, MOST_AREAS);
  const areas = shown.flatMap(([atom, count]) => {
    const area = suggestArea(england, england.geography.atoms[atom]?.code ?? '');
    return area === undefined ? [] : [{ ...area, partly: { of: part, share: count / all } }];
  });
  const family = england.families.get('maths-hubs');
  if (family === undefined) return areas;
  const hubs = family.footprints.filter(({ reach }) => shown.some(([atom]) => reach.has(atom)));
  return [...areas, ...hubs.map((hub) => suggestFootprint(family, hub))];
}
