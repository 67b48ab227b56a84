import type { ShapeProblem } from '../core/clipping/shape-problem';
import type { LocalitySpec } from '../core/localities/locality-spec';
import { readUpload } from '../core/localities/upload/read-upload';

import { formatLocalities, parseLocalities } from './locality-text';

/** Property of a GeoJSON feature that holds the locality as a link writes it, so that areas stay areas. */
export const LOCALITY_PROPERTY = 'hub-atlas-locality';
const TYPE = 'hub-atlas-localities';
const VERSION = 1;

/** Localities as a JSON file, to be kept, sent or read in on another machine. */
export function localitiesToJson(specs: readonly LocalitySpec[]): string {
  const localities = specs.map((spec) => ({ name: spec.name, locality: formatLocalities([spec]) }));
  return `${JSON.stringify({ type: TYPE, version: VERSION, localities }, null, 2)}\n`;
}

export interface LocalitiesRead {
  readonly specs: readonly LocalitySpec[];
  /** Entries of the file that no locality could be made of. */
  readonly leftOut: number;
  /** Set when the file as a whole could not be read; the sentence is in `messages/shapes`. */
  readonly problem?: ShapeProblem;
}

/**
 * Localities out of a file: the atlas's own JSON, its GeoJSON, or anybody's GeoJSON, whose areas become one drawn
 * locality. Never throws.
 */
export function localitiesFromFile(text: string): LocalitiesRead {
  const own = ownEntries(text);
  if (own !== undefined) {
    const specs = own.flatMap((entry) => {
      const parsed = typeof entry === 'string' ? parseLocalities(entry).specs : [];
      return parsed.length === 1 ? parsed : [];
    });
    return { specs, leftOut: own.length - specs.length };
  }
  const upload = readUpload(text);
  if ('problem' in upload) return { specs: [], leftOut: 0, problem: upload.problem };
  return { specs: [{ kind: 'shape', name: upload.name ?? '', geometry: upload.ok }], leftOut: 0 };
}

/** What stands for a locality in each entry of a file of ours; `undefined` for a file that is not ours. */
function ownEntries(text: string): readonly unknown[] | undefined {
  const value = parsed(text);
  if (value === undefined) return undefined;
  if (value.type === TYPE && Array.isArray(value.localities)) {
    return value.localities.map((entry: unknown) => property(entry, 'locality'));
  }
  if (value.type !== 'FeatureCollection' || !Array.isArray(value.features)) return undefined;
  const entries = value.features.map((feature: unknown) =>
    property(property(feature, 'properties'), LOCALITY_PROPERTY),
  );
  return entries.some((entry) => typeof entry === 'string') ? entries : undefined;
}

function parsed(
  text: string,
): { readonly [key in 'type' | 'localities' | 'features']?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
