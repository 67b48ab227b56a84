import type { Palette } from '../../palette';
import type { HatchLayer } from '../../scene';
import type { AtomShapes } from '../atom-shapes';
import type { PlanPart } from '../style-plan';
import { areasSource } from './areas';
import { isPart } from './expressions';
import { collection, feature, keyOf } from './features';

/** A list of places as diagonal lines over whatever is filled, with the line around each run of listed places. */
export function planHatch(layer: HatchLayer, shapes: AtomShapes, palette: Palette): PlanPart {
  const source = areasSource(layer.id);
  const key = [shapes.name, keyOf(layer.atoms)].join('|');
  const data = () =>
    collection([
      feature(shapes.outline(layer.atoms), { part: 'hatch' }),
      feature(
        shapes.lines((a, b) => layer.atoms.has(a) !== layer.atoms.has(b)),
        { part: 'edge' },
      ),
    ]);
  return {
    sources: [[source, { key, data, options: { buffer: 32 } }]],
    layers: [
      {
        id: `${source}-fill`,
        type: 'fill',
        source,
        filter: isPart('hatch'),
        paint: { 'fill-pattern': `hatch-${layer.density}`, 'fill-antialias': false },
      },
      {
        id: `${source}-edge`,
        type: 'line',
        source,
        filter: isPart('edge'),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.hatch, 'line-width': 0.9 },
      },
    ],
  };
}
