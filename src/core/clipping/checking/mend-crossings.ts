import { unite } from '../clipper2';
import { edgesOf } from '../edges';
import { areaOf, type Rings, STEPS } from '../rings';
import type { ShapeNote, ShapeProblem } from '../shape-problem';
import { type SelfContacts, selfContacts } from './self-contacts';

/** Readings of an outline that differ by less than this share of its area differ by slivers. */
const SLIVER = 1e-3;
/** What rounding to the grid can make of equal areas. */
const EQUAL = 1e-9;

export interface Mended {
  readonly polygons: readonly Rings[];
  readonly notes: readonly ShapeNote[];
}

/**
 * An outline that crosses itself can be read in three ways: by the area its edges sum to, by the points it goes
 * round an odd number of times, or by all it goes round. Where the three agree but for slivers, as with the loop of a
 * shaky hand, the last is taken and said; where they do not, as with a bow tie, there is nothing to choose between
 * them and the place of the crossing is named.
 *
 *      +------+           +----+
 *      |      |            \  /
 *      |   +--+  a loop:    \/   a bow tie:
 *      |   +-+|  mended     /\   refused
 *      |     ||            /  \
 *      +-----++           +----+
 */
export function mendCrossings(rings: Rings): Mended | ShapeProblem {
  const contacts = selfContacts(
    edgesOf(rings, true),
    rings.map((ring) => ring.length / 2),
  );
  if (contacts.at === undefined && rings.length === 1) return { polygons: [rings], notes: [] };
  const any = unite(rings, 'any');
  const areas = [areaOf(rings), areaOf(unite(rings, 'odd').flat()), areaOf(any.flat())];
  const doubt = (Math.max(...areas) - Math.min(...areas)) / Math.max(...areas);
  if (doubt > SLIVER || !Number.isFinite(doubt)) return unclear(rings, contacts);
  if (contacts.crossings === 0 && doubt <= EQUAL) return { polygons: [rings], notes: [] };
  return { polygons: any, notes: crossingNotes(contacts, doubt) };
}

function crossingNotes({ crossings, at }: SelfContacts, share: number): ShapeNote[] {
  return at === undefined ? [] : [{ code: 'crossings-mended', count: Math.max(1, crossings), at, share }];
}

function unclear(rings: Rings, { at }: SelfContacts): ShapeProblem {
  if (at !== undefined) return { code: 'self-crossing', at };
  const hole = rings[1];
  return { code: 'hole-outside', at: [(hole?.[0] ?? 0) / STEPS, (hole?.[1] ?? 0) / STEPS] };
}
