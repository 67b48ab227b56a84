import type { FamilyId } from '../core/footprints/families';
import type { AtomSet } from '../core/geography/atom-set';
import type { LayerId } from '../state/view';
import type { KindId } from './kinds';
import { KIND_IDS } from './kinds';
import type { AreasLayer, ClassesLayer, HatchLayer, Scene, SceneLayer } from './scene';

/** How a key's sample looks: the same classes and textures as on the map. */
export type Swatch =
  | { readonly kind: 'area'; readonly edge: 'firm' | 'soft'; readonly width: number }
  | { readonly kind: 'inferred'; readonly edge: 'firm' | 'soft'; readonly width: number }
  | { readonly kind: 'shared' }
  | { readonly kind: 'line'; readonly edge: 'firm' | 'soft'; readonly width: number }
  | { readonly kind: 'hatch'; readonly density: 'open' | 'dense' }
  | { readonly kind: 'class'; readonly scale: 'kinds' | 'ramp'; readonly step: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'school'; readonly layer: LayerId }
  | { readonly kind: 'locality' };

/** What an entry of the key is about; the words for it are in `messages/map`. */
export type LegendSubject =
  | { readonly kind: 'family'; readonly family: FamilyId; readonly firm: boolean }
  | { readonly kind: 'inferred' | 'shared' | 'missing' | 'localities' }
  | { readonly kind: 'kind'; readonly id: KindId }
  | { readonly kind: 'step'; readonly label: string }
  | { readonly kind: 'schools'; readonly layer: LayerId };

export interface LegendEntry {
  readonly id: string;
  readonly swatch: Swatch;
  readonly subject: LegendSubject;
  /** What to outline while the entry is pointed at; `undefined` where that would be everything or nothing. */
  readonly atoms: AtomSet | undefined;
}

/** The key to what the scene shows, and to nothing else, top layer first. */
export function legendOf(scene: Scene): LegendEntry[] {
  return [...scene.layers].reverse().flatMap(entriesOf);
}

function entriesOf(layer: SceneLayer): LegendEntry[] {
  switch (layer.type) {
    case 'areas':
      return areasEntries(layer);
    case 'hatch':
      return [hatchEntry(layer)];
    case 'classes':
      return classesEntries(layer);
    case 'shapes':
      return layer.shapes.length === 0
        ? []
        : [{ id: layer.id, swatch: { kind: 'locality' }, subject: { kind: 'localities' }, atoms: undefined }];
    case 'schools':
      return [
        {
          id: layer.id,
          swatch: { kind: 'school', layer: layer.id },
          subject: { kind: 'schools', layer: layer.id },
          atoms: undefined,
        },
      ];
  }
}

function areasEntries(layer: AreasLayer): LegendEntry[] {
  const { edge, edgeWidth: width } = layer;
  const subject = { kind: 'family', family: layer.family, firm: edge === 'firm' } as const;
  if (layer.fill === 'none') {
    return [{ id: layer.id, swatch: { kind: 'line', edge, width }, subject, atoms: undefined }];
  }
  const entries: LegendEntry[] = [
    { id: layer.id, swatch: { kind: 'area', edge, width }, subject, atoms: undefined },
  ];
  if (!layer.inferred.isEmpty) {
    const swatch = { kind: 'inferred', edge, width } as const;
    entries.push({
      id: `${layer.id}-inferred`,
      swatch,
      subject: { kind: 'inferred' },
      atoms: layer.inferred,
    });
  }
  if (!layer.shared.isEmpty) {
    const swatch = { kind: 'shared' } as const;
    entries.push({ id: `${layer.id}-shared`, swatch, subject: { kind: 'shared' }, atoms: layer.shared });
  }
  return entries;
}

function hatchEntry(layer: HatchLayer): LegendEntry {
  return {
    id: layer.id,
    swatch: { kind: 'hatch', density: layer.density },
    subject: { kind: 'family', family: layer.family, firm: true },
    atoms: layer.atoms,
  };
}

function classesEntries(layer: ClassesLayer): LegendEntry[] {
  const steps: LegendEntry[] = layer.classes.map(({ label, atoms }, step) => {
    const kind = layer.scale === 'kinds' ? KIND_IDS[step] : undefined;
    return {
      id: `${layer.id}-${step}`,
      swatch: { kind: 'class', scale: layer.scale, step },
      subject: kind === undefined ? { kind: 'step', label } : { kind: 'kind', id: kind },
      atoms,
    };
  });
  if (layer.missing.isEmpty) return steps;
  const subject = { kind: 'missing' } as const;
  return [...steps, { id: `${layer.id}-missing`, swatch: subject, subject, atoms: layer.missing }];
}
