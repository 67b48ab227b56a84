import type { HexColor } from 'terra-draw';
import { PALETTES, type ThemeId } from '../../palette';

/** What one draws looks like what has been drawn: the colour of localities, corners as dots one can see on any fill. */
export function boardStyles(theme: ThemeId) {
  const { locality, halo } = PALETTES[theme];
  const [line, paper] = [locality as HexColor, halo as HexColor];
  const area = { fillColor: line, fillOpacity: 0.16, outlineColor: line, outlineWidth: 2.5 };
  const dot = (part: string, width: number) => ({
    [`${part}Color`]: paper,
    [`${part}Width`]: width,
    [`${part}OutlineColor`]: line,
    [`${part}OutlineWidth`]: 2,
  });
  return {
    polygon: {
      ...area,
      ...dot('closingPoint', 6),
      ...dot('coordinatePoint', 4),
      snappingPointColor: line,
      snappingPointWidth: 5,
      snappingPointOutlineColor: paper,
      snappingPointOutlineWidth: 2,
    },
    freehand: { ...area, ...dot('closingPoint', 6) },
    circle: area,
    select: {
      selectedPolygonColor: line,
      selectedPolygonFillOpacity: 0.16,
      selectedPolygonOutlineColor: line,
      selectedPolygonOutlineWidth: 2.5,
      ...dot('selectionPoint', 6),
      midPointColor: line,
      midPointWidth: 4,
      midPointOutlineColor: paper,
      midPointOutlineWidth: 1.5,
    },
  };
}
