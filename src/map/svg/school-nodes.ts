import { toMap } from '../projection';
import type { SchoolsLayer } from '../scene';
import { type SvgNode, svg } from './svg-node';

/**
 * All schools of a layer as one path of strokes without length, which round caps make into dots: one element for
 * 17,000 schools, where as many circles would stop the page.
 */
export function schoolNodes(layer: SchoolsLayer, stepsPerUnit: number): SvgNode[] {
  const { lon, lat } = layer.table;
  let d = '';
  for (const row of layer.rows) {
    const [x, y] = toMap([lon[row] ?? 0, lat[row] ?? 0]);
    d += `M${Math.round(x * stepsPerUnit)} ${Math.round(y * stepsPerUnit)}h0`;
  }
  return [svg('path', { class: 'dots-edge', d }), svg('path', { class: `dots ${layer.id}`, d })];
}
