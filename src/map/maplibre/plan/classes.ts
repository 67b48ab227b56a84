import type { Palette } from '../../palette';
import type { ClassesLayer } from '../../scene';
import type { AtomShapes } from '../atom-shapes';
import type { PlannedLayer, PlanPart } from '../style-plan';
import { colourBy, isPart } from './expressions';
import { collection, feature, keyOf } from './features';

/** Areas shaded by class; what is not known has a pattern of its own and is never the lowest class. */
export function planClasses(layer: ClassesLayer, shapes: AtomShapes, palette: Palette): PlanPart {
  const source = `classes-${layer.id}`;
  const key = [shapes.name, keyOf(...layer.classes.map(({ atoms }) => atoms), layer.missing)].join('|');
  const data = () =>
    collection([
      ...layer.classes.flatMap(({ atoms }, step) =>
        atoms.isEmpty ? [] : [feature(shapes.outline(atoms), { part: 'class', step })],
      ),
      ...(layer.missing.isEmpty
        ? []
        : [feature(shapes.outline(layer.missing), { part: 'missing', step: 0 })]),
    ]);
  const colours = layer.scale === 'kinds' ? palette.kinds : palette.ramp;
  const fill: PlannedLayer = {
    id: `${source}-fill`,
    type: 'fill',
    source,
    filter: isPart('class', 'missing'),
    paint: {
      'fill-color': ['match', ['get', 'part'], 'class', colourBy('step', colours), palette.missing],
    },
  };
  const pattern: PlannedLayer = {
    id: `${source}-missing`,
    type: 'fill',
    source,
    filter: isPart('missing'),
    paint: { 'fill-pattern': 'missing', 'fill-antialias': false },
  };
  return { sources: [[source, { key, data, options: { buffer: 8 } }]], layers: [fill, pattern] };
}
