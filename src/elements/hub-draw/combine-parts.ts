import type { Topology } from 'topojson-specification';
import type { Outline } from '../../core/clipping/combine-shapes';
import type { ShapeNote, ShapeProblem } from '../../core/clipping/shape-problem';
import type { England } from '../../core/england';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import type { LinkShape } from '../../core/localities/shape-for-link';
import type { ShapeBench } from '../../data/shape-bench';
import type { ShapeAnswers } from '../../data/shape-jobs';
import { areasWithout } from './areas-without';
import type { Act, How, Part } from './part';
import { outlineOf } from './spec-geometry';

/** What came of a part and the locality that it was for. */
export type Combined =
  | {
      readonly kind: 'locality';
      readonly spec: LocalitySpec;
      readonly notes: readonly ShapeNote[];
      /** What the link cannot hold of it. */
      readonly loss?: LinkShape['loss'];
    }
  /** Too intricate for a link: to be saved as a file. */
  | { readonly kind: 'too-long'; readonly geometry: Outline; readonly name: string }
  | {
      readonly kind: 'problem';
      readonly problem: ShapeProblem;
      /** The sketch to be put right, where that is what is wrong, and what it was for. */
      readonly geometry?: Outline;
      readonly how: How;
    }
  /** Nothing is left, nothing was there to take from, or nothing changed. */
  | { readonly kind: 'emptied' | 'nothing-there' | 'apart' }
  /** The boundaries that it needs could not be fetched. */
  | { readonly kind: 'no-data' };

export interface Ground {
  readonly england: England;
  readonly detail: () => Promise<Topology>;
  /** Where the work is done. */
  readonly bench: Pick<ShapeBench, 'ask'>;
}

/** Rounding to the metre costs less than this share of anything but a back yard. */
const ROUNDING = 1e-3;

/**
 * Adds a part to a locality, takes it away, or puts it in its place. Official areas stay lists of areas and a circle
 * a circle as long as nothing else is mixed in; whatever is mixed becomes one outline. Never rejects.
 */
export async function combineParts(
  ground: Ground,
  base: LocalitySpec | undefined,
  part: Part,
  act: Act,
): Promise<Combined> {
  const how = act === 'unlist' ? 'take-away' : act;
  const name = part.name ?? base?.name ?? '';
  try {
    if (base === undefined || how === 'replace') {
      return how === 'take-away' ? { kind: 'nothing-there' } : await alone(ground, part, name, how);
    }
    const listed =
      base.kind === 'areas' && part.kind === 'areas' ? asList(ground, base, part, act) : undefined;
    return listed ?? linked(await asShape(ground, base, part, how, true), base.name, how, part);
  } catch {
    return { kind: 'no-data' };
  }
}

/** What the locality would be if the sketch were finished now, exactly; nothing is simplified for a link. Never rejects. */
export async function previewParts(
  ground: Ground,
  base: LocalitySpec | undefined,
  part: Part,
  how: How,
): Promise<LocalitySpec | { readonly problem: ShapeProblem } | undefined> {
  try {
    const replaces = base === undefined || how === 'replace';
    if (replaces && part.kind === 'circle') return { ...part, name: '' };
    if (base === undefined && how === 'take-away') return undefined;
    const { combined } = await asShape(ground, replaces ? undefined : base, part, how, false);
    if (combined.kind === 'problem') return { problem: combined.problem };
    return combined.kind === 'shape' ? { kind: 'shape', name: '', geometry: combined.geometry } : undefined;
  } catch {
    return undefined;
  }
}

/** The locality as the outline that it is now, so that its corners can be moved. */
export async function asOutline(ground: Ground, base: LocalitySpec): Promise<Combined> {
  try {
    return linked(await asShape(ground, undefined, base, 'replace', true), base.name, 'replace');
  } catch {
    return { kind: 'no-data' };
  }
}

async function alone(ground: Ground, part: Part, name: string, how: How): Promise<Combined> {
  switch (part.kind) {
    case 'areas':
      return locality({ kind: 'areas', name, places: part.places });
    case 'circle': {
      const { lon, lat, radius } = part;
      return locality({ kind: 'circle', name, lon, lat, radius });
    }
    case 'shape':
      return linked(await asShape(ground, undefined, part, how, true), name, how, part);
  }
}

type Areas<Of> = Extract<Of, { readonly kind: 'areas' }>;

/** Areas and areas stay a list; `undefined` where what remains is no list of official areas. */
function asList(
  { england }: Ground,
  { name, places: before }: Areas<LocalitySpec>,
  part: Areas<Part>,
  how: Act,
): Combined | undefined {
  const places = listOf(england, before, part.places, how);
  if (places === undefined) return undefined;
  if (places.length === 0) return { kind: 'emptied' };
  return places.join() === before.join() ? { kind: 'apart' } : locality({ kind: 'areas', name, places });
}

function listOf(
  england: England,
  before: readonly string[],
  part: readonly string[],
  how: Act,
): readonly string[] | undefined {
  if (how === 'unlist') return before.filter((place) => !part.includes(place));
  return how === 'take-away' ? areasWithout(england, before, part) : [...new Set([...before, ...part])];
}

async function asShape(
  { england, detail, bench }: Ground,
  base: LocalitySpec | undefined,
  part: Part,
  how: How,
  forLink: boolean,
): Promise<ShapeAnswers['combine']> {
  const [sketch, whole] = await Promise.all([
    outlineOf(england, part, detail),
    base && outlineOf(england, base, detail),
  ]);
  return bench.ask({
    kind: 'combine',
    sketch,
    how: how === 'take-away' ? how : 'add',
    forLink,
    ...(whole && { base: whole }),
  });
}

function locality(spec: LocalitySpec): Combined {
  return { kind: 'locality', spec, notes: [] };
}

/** The shape as a link can hold it: what is seen is what is sent. */
function linked({ combined, link }: ShapeAnswers['combine'], name: string, how: How, part?: Part): Combined {
  switch (combined.kind) {
    case 'nothing':
      return { kind: 'emptied' };
    case 'apart':
      return { kind: 'apart' };
    case 'problem': {
      const drawn = part?.kind === 'shape' && combined.of === 'sketch' ? { geometry: part.geometry } : {};
      return { kind: 'problem', problem: combined.problem, how, ...drawn };
    }
    case 'shape': {
      if (link === undefined) return { kind: 'too-long', geometry: combined.geometry, name };
      const before = part?.kind === 'shape' ? (part.notes ?? []) : [];
      return {
        kind: 'locality',
        spec: { kind: 'shape', name, geometry: link.geometry },
        notes: [...before, ...combined.notes.filter(({ code }) => !ROUTINE.includes(code))],
        ...(isLoss(link, combined.geometry) && { loss: link.loss }),
      };
    }
  }
}

/** Whether corners were left out, and not only rounded. */
function isLoss({ points, loss }: LinkShape, { type, coordinates }: Outline): boolean {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  const before = rings.reduce((sum, ring) => sum + ring.length - 1, 0);
  return loss.share > ROUNDING || (points < before && loss.area > 0);
}

/** Of a sketch made here these say nothing that its maker did. */
const ROUTINE: readonly ShapeNote['code'][] = [
  'closed-rings',
  'rewound',
  'repeated-points',
  'parts-joined',
  'specks-dropped',
];
