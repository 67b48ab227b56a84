import type { Polygon } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type GeoJSONStoreFeatures, TerraDraw, TerraDrawModeUndoRedo } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { LonLat } from '../../drawing';
import { boardModes, KEYS, type ModeOptions } from './modes';
import { circleOf, cornersOf, type Sketched } from './sketched';

/** What the hand does: draw one of three shapes, change what is drawn, or nothing. */
export type BoardTool = 'polygon' | 'freehand' | 'circle' | 'edit' | 'off';

export interface BoardOptions extends ModeOptions {
  /** The sketch has changed under the hand; `undefined` when there is none any more. */
  readonly sketching: (sketch: Sketched | undefined) => void;
  readonly finished: (sketch: Sketched) => void;
  /** A corner was moved, put in or taken out of what `edit` was given: all of it as it is now. */
  readonly edited: (polygons: readonly Polygon[]) => void;
}

const PREFIX = 'hub-atlas-board';
const LAYERS = ['polygon', 'polygon-outline', 'linestring', 'point', 'point-marker'].map(
  (part) => `${PREFIX}-${part}`,
);

/** Drawing by hand on the engine's map: Terra Draw for the gestures and nothing else. What is done with a sketch is not its business. */
export class Board {
  private readonly draw: TerraDraw;
  private tool: BoardTool = 'off';

  constructor(
    private readonly map: MapLibreMap,
    private readonly options: BoardOptions,
  ) {
    this.draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: PREFIX, ignoreMismatchedPointerEvents: true }),
      modes: boardModes(options),
      undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
    });
    this.draw.start();
    this.draw.on('change', () => this.changed());
    this.draw.on('finish', (id, { action }) => {
      // A corner that was put in half way along a line changes nothing until it is moved.
      if (action !== 'insertMidpoint') this.finished(id);
    });
  }

  /** Whether a sketch has been begun and not finished. */
  get isSketching(): boolean {
    return this.current() !== undefined;
  }

  /** Corners of the sketch that were set, without the one that follows the pointer. */
  get corners(): readonly LonLat[] {
    const { geometry, properties } = this.current() ?? {};
    const corners = cornersOf(geometry?.coordinates[0] ?? []);
    const set = Number(properties?.committedCoordinateCount);
    return Number.isInteger(set) ? corners.slice(0, set) : corners;
  }

  /** Takes up a tool; a sketch that was begun with another is dropped. */
  use(tool: BoardTool): void {
    if (tool === this.tool) return;
    this.tool = tool;
    this.draw.clear();
    this.draw.setMode(tool === 'off' ? 'static' : tool === 'edit' ? 'select' : tool);
    const canvas = this.map.getCanvas();
    // One finger draws: the page must not scroll under it.
    if (tool === 'off') canvas.style.removeProperty('touch-action');
    else canvas.style.setProperty('touch-action', 'none');
  }

  /** Shows polygons to be changed; the first is ready for it. */
  edit(polygons: readonly Polygon[]): void {
    this.use('edit');
    this.draw.clear();
    const features = polygons.map(
      (geometry): GeoJSONStoreFeatures<Polygon> => ({
        type: 'Feature',
        geometry,
        properties: { mode: 'polygon' },
      }),
    );
    const [first] = this.draw.addFeatures(features);
    if (first?.id !== undefined && first.valid) this.draw.selectFeature(first.id);
  }

  /** @returns false where there is no corner to take back. */
  removeLast(): boolean {
    return this.tool === 'polygon' && this.draw.undo();
  }

  finish(): void {
    this.press(KEYS.finish);
  }

  cancel(): void {
    this.press(KEYS.cancel);
  }

  /** Over whatever the scene has put on the map since. */
  raise(): void {
    for (const id of LAYERS) if (this.map.getLayer(id) !== undefined) this.map.moveLayer(id);
  }

  /** Takes everything off the map. Call it while the map is there. */
  destroy(): void {
    this.use('off');
    this.draw.stop();
  }

  private current(): GeoJSONStoreFeatures<Polygon> | undefined {
    if (this.tool === 'off' || this.tool === 'edit') return undefined;
    return this.draw
      .getSnapshot()
      .find(
        (feature): feature is GeoJSONStoreFeatures<Polygon> =>
          feature.geometry.type === 'Polygon' && feature.properties.currentlyDrawing === true,
      );
  }

  private changed(): void {
    if (this.tool === 'off' || this.tool === 'edit') return;
    const sketch = this.current();
    this.options.sketching(sketch && this.sketched(sketch.geometry));
  }

  private finished(id: string | number): void {
    if (this.tool === 'edit') {
      this.options.edited(
        this.draw.getSnapshot().flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry] : [])),
      );
      return;
    }
    const feature = this.draw.getSnapshotFeature(id);
    // The sketch is done with: what becomes of it is drawn by the scene.
    this.draw.clear();
    if (feature?.geometry.type === 'Polygon') this.options.finished(this.sketched(feature.geometry));
  }

  private sketched(geometry: Polygon): Sketched {
    if (this.tool === 'circle') return circleOf(geometry.coordinates[0] ?? []);
    return { kind: 'shape', geometry };
  }

  /** Terra Draw has no method to finish or drop a sketch, only keys. */
  private press(key: string): void {
    this.map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key }));
  }
}
