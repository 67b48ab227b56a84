import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapDrawing } from '../../drawing';
import { Board, type BoardOptions } from './board';

export type { Board, BoardTool } from './board';
export type { Sketched } from './sketched';

/** What the engine offers beside a drawing's own ways. */
interface Surface {
  readonly surface: MapLibreMap | undefined;
}

/** A board on a drawing that is an engine and is mounted; `undefined` on any other. In a chunk of its own. */
export function openBoard(drawing: MapDrawing, options: BoardOptions): Board | undefined {
  const { surface } = drawing as MapDrawing & Partial<Surface>;
  return surface === undefined ? undefined : new Board(surface, options);
}
