import type { Palette } from '../../palette';
import type { SceneShape, ShapesLayer } from '../../scene';
import type { AtomShapes } from '../atom-shapes';
import type { PlanPart } from '../style-plan';
import { collection, feature, keyOf } from './features';
import { outlineOf } from './places';

const SHAPES_SOURCE = 'localities';

/** Localities of one's own, over everything that is official. */
export function planShapes(layer: ShapesLayer, shapes: AtomShapes, palette: Palette): PlanPart {
  const key = [shapes.name, ...layer.shapes.map(shapeKey)].join('|');
  const data = () =>
    collection(
      layer.shapes.flatMap((shape) => {
        const outline = outlineOf(shape, shapes);
        return outline === undefined ? [] : [feature(outline, {})];
      }),
    );
  return {
    sources: [[SHAPES_SOURCE, { key, data, options: { buffer: 32 } }]],
    layers: [
      {
        id: `${SHAPES_SOURCE}-fill`,
        type: 'fill',
        source: SHAPES_SOURCE,
        paint: { 'fill-color': palette.locality, 'fill-opacity': 0.16 },
      },
      {
        id: `${SHAPES_SOURCE}-edge`,
        type: 'line',
        source: SHAPES_SOURCE,
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.locality, 'line-width': 2.5 },
      },
    ],
  };
}

function shapeKey(shape: SceneShape): string {
  return shape.geometry === undefined
    ? keyOf(...(shape.atoms ? [shape.atoms] : []))
    : JSON.stringify(shape.geometry);
}
