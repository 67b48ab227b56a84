import type { Topology } from 'topojson-specification';
import {
  addShape,
  type CombinedShape,
  type Outline,
  takeAwayShape,
} from '../../core/clipping/combine-shapes';
import type { ShapeNote, ShapeProblem } from '../../core/clipping/shape-problem';
import type { England } from '../../core/england';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import { type LinkShape, shapeForLink } from '../../core/localities/shape-for-link';
import { areasWithout } from './areas-without';
import type { How, Part } from './part';
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
  | { readonly kind: 'problem'; readonly problem: ShapeProblem; readonly geometry?: Outline }
  /** Nothing is left, nothing was there to take from, or nothing changed. */
  | { readonly kind: 'emptied' | 'nothing-there' | 'apart' }
  /** The boundaries that it needs could not be fetched. */
  | { readonly kind: 'no-data' };

export interface Ground {
  readonly england: England;
  readonly detail: () => Promise<Topology>;
}

/** Losses below this share are less than a pixel of the coast. */
const WORTH_SAYING = 1e-6;

/**
 * Adds a part to a locality, takes it away, or puts it in its place. Official areas stay lists of areas and a circle
 * a circle as long as nothing else is mixed in; whatever is mixed becomes one outline. Never rejects.
 */
export async function combineParts(
  ground: Ground,
  base: LocalitySpec | undefined,
  part: Part,
  how: How,
): Promise<Combined> {
  const name = part.name ?? base?.name ?? '';
  try {
    if (how === 'take-away') return await takeAway(ground, base, part);
    if (base === undefined || how === 'replace') return alone(part, name);
    return await add(ground, base, part);
  } catch {
    return { kind: 'no-data' };
  }
}

/** The locality as the outline that it is now, so that its corners can be moved. */
export async function asOutline(ground: Ground, base: LocalitySpec): Promise<Combined> {
  try {
    const geometry = await outlineOf(ground.england, base, ground.detail);
    return linked({ kind: 'shape', geometry, notes: [] }, base.name);
  } catch {
    return { kind: 'no-data' };
  }
}

function alone(part: Part, name: string): Combined {
  switch (part.kind) {
    case 'areas':
      return { kind: 'locality', spec: { kind: 'areas', name, places: part.places }, notes: [] };
    case 'circle': {
      const { lon, lat, radius } = part;
      return { kind: 'locality', spec: { kind: 'circle', name, lon, lat, radius }, notes: [] };
    }
    case 'shape':
      return linked(addShape(undefined, part.geometry), name, part);
  }
}

async function add(ground: Ground, base: LocalitySpec, part: Part): Promise<Combined> {
  const { name } = base;
  if (base.kind === 'areas' && part.kind === 'areas') {
    const places = [...new Set([...base.places, ...part.places])];
    if (places.length === base.places.length) return { kind: 'apart' };
    return { kind: 'locality', spec: { kind: 'areas', name, places }, notes: [] };
  }
  return linked(addShape(await outline(ground, base), await outline(ground, part)), name, part);
}

async function takeAway(ground: Ground, base: LocalitySpec | undefined, part: Part): Promise<Combined> {
  if (base === undefined) return { kind: 'nothing-there' };
  const { name } = base;
  if (base.kind === 'areas' && part.kind === 'areas') {
    const places = areasWithout(ground.england, base.places, part.places);
    if (places?.length === 0) return { kind: 'emptied' };
    if (places?.join() === base.places.join()) return { kind: 'apart' };
    if (places !== undefined) return { kind: 'locality', spec: { kind: 'areas', name, places }, notes: [] };
  }
  return linked(takeAwayShape(await outline(ground, base), await outline(ground, part)), name, part);
}

function outline({ england, detail }: Ground, part: Part): Promise<Outline> {
  return outlineOf(england, part, detail);
}

/** The shape as a link can hold it: what is seen is what is sent. */
function linked(combined: CombinedShape, name: string, part?: Part): Combined {
  switch (combined.kind) {
    case 'nothing':
      return { kind: 'emptied' };
    case 'apart':
      return { kind: 'apart' };
    case 'problem': {
      const drawn = part?.kind === 'shape' && combined.of === 'sketch' ? { geometry: part.geometry } : {};
      return { kind: 'problem', problem: combined.problem, ...drawn };
    }
    case 'shape': {
      const link = shapeForLink(combined.geometry);
      if (link === undefined) return { kind: 'too-long', geometry: combined.geometry, name };
      const before = part?.kind === 'shape' ? (part.notes ?? []) : [];
      return {
        kind: 'locality',
        spec: { kind: 'shape', name, geometry: link.geometry },
        notes: [...before, ...combined.notes.filter(({ code }) => !ROUTINE.includes(code))],
        ...(link.loss.share > WORTH_SAYING && { loss: link.loss }),
      };
    }
  }
}

/** Of a sketch made here these say nothing that its maker did. */
const ROUTINE: readonly ShapeNote['code'][] = [
  'closed-rings',
  'rewound',
  'repeated-points',
  'parts-joined',
  'specks-dropped',
];
