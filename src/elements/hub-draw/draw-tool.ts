import type { LayerId } from '../../state/view';

/** What pointer and keys do on the map of the page. `look` moves the map and nothing else. */
export const DRAW_TOOLS = ['look', 'polygon', 'freehand', 'circle', 'pick', 'edit'] as const;
export type DrawTool = (typeof DRAW_TOOLS)[number];

/** Areas that can lie beneath, and be picked: one kind at a time. */
export const DRAW_LAYERS = [
  'districts',
  'authorities',
  'maths-hubs',
  'teaching-school-hubs',
] as const satisfies readonly LayerId[];
export type DrawLayer = (typeof DRAW_LAYERS)[number];

/** Tools that put corners on the map; freely drawn lines are, by keys, polygons. */
export function sketchKind(tool: DrawTool): 'polygon' | 'circle' | undefined {
  if (tool === 'polygon' || tool === 'freehand') return 'polygon';
  return tool === 'circle' ? 'circle' : undefined;
}
