import type { Topology } from 'topojson-specification';
import type { England } from '../../core/england';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import type { Atlas } from '../../data/atlas';
import { breath } from '../../data/breath';
import type { LonLatBox } from '../../map/drawing';
import { boxOf } from '../../map/footprint-anchor';
import { shapeOf } from '../../map/scene-selection';
import { DETAIL_ZOOM } from '../../map/svg/path-files';
import { type SvgNode, toElement } from '../../map/svg/svg-node';
import type { LayerId } from '../../state/view';
import { AroundLand } from './around-land';
import { type Compared, specKey } from './compared';
import { type MapFrame, mapFrames } from './map-frames';
import { sceneLayers } from './map-layers';
import { type MapOutline, smallMap } from './small-map';

/** A map that is drawn: as a value for files, as an element for the page. */
export interface DrawnMap {
  readonly node: SvgNode;
  readonly element: SVGElement;
}

/** What to draw, and the text that changes when it would come out otherwise. */
interface Wanted {
  readonly key: string;
  readonly outline: MapOutline;
  readonly frame: MapFrame;
  readonly label: string;
}

const MOST_KEPT = 24;

/** The small maps: boundaries fetched once, each map drawn once and in its own turn. */
export class SmallMaps {
  state: 'coming' | 'here' | 'failed' = 'coming';
  private readonly drawn = new Map<string, DrawnMap>();
  private wanted: readonly (Wanted | undefined)[] = [];
  private layers: readonly LayerId[] = [];
  private atlas: Atlas | undefined;
  private overview: Topology | undefined;
  private detail: Topology | undefined;
  private around: AroundLand | undefined;
  private readonly asked = new Set<'overview' | 'detail' | 'context'>();
  private isWorking = false;
  private next = 0;
  /** How many maps were drawn so far; for tests of what is drawn anew. */
  count = 0;

  /** @param changed called when there is more to show. */
  constructor(private readonly changed: () => void) {}

  /** Maps of the places in their order, one scale for all; `undefined` where one is not drawn yet or cannot be. */
  of(
    atlas: Atlas,
    own: readonly Compared[],
    layers: readonly LayerId[],
    labelOf: (one: Compared) => string,
  ): readonly (DrawnMap | undefined)[] {
    this.atlas = atlas;
    this.layers = layers;
    const places = own.map((one) => placeOf(one, atlas));
    const frames = mapFrames(places.flatMap((place) => (place === undefined ? [] : [place.box])));
    this.ask(frames);
    let next = 0;
    this.wanted = own.map((one, i) => {
      const place = places[i];
      const frame = place && frames[next++];
      if (place === undefined || frame === undefined) return undefined;
      const label = labelOf(one);
      return { key: this.keyOf(one, frame, label), outline: place.outline, frame, label };
    });
    if (!this.isWorking && this.firstMissing() !== undefined) void this.work();
    return this.wanted.map((one, i) => (one && this.drawn.get(one.key)) ?? this.stale(own[i]));
  }

  tryAgain(): void {
    this.asked.clear();
    this.state = 'coming';
    this.changed();
  }

  private readonly latest = new Map<string, DrawnMap>();

  /** While a map is drawn anew, the one before stays. */
  private stale(one: Compared | undefined): DrawnMap | undefined {
    return one && this.latest.get(specKey(one.spec));
  }

  private keyOf(one: Compared, { x, y, pixelsPerUnit, zoom }: MapFrame, label: string): string {
    const files = `${zoom >= DETAIL_ZOOM && this.detail !== undefined} ${this.around !== undefined}`;
    const place = [x, y, pixelsPerUnit].map((value) => value.toPrecision(7)).join();
    return `${specKey(one.spec)} ${this.layers.join()} ${place} ${files} ${label}`;
  }

  private firstMissing(): Wanted | undefined {
    if (this.overview === undefined) return undefined;
    return this.wanted.find((one) => one !== undefined && !this.drawn.has(one.key));
  }

  private async work(): Promise<void> {
    this.isWorking = true;
    for (let one = this.firstMissing(); one !== undefined; one = this.firstMissing()) {
      await breath();
      this.draw(one);
      this.changed();
    }
    this.isWorking = false;
  }

  private draw({ key, outline, frame, label }: Wanted): void {
    const { atlas, overview, detail, around } = this;
    if (atlas === undefined || overview === undefined) return;
    this.next += 1;
    this.count += 1;
    const ground = {
      england: atlas.england,
      layers: sceneLayers(this.layers, atlas.england),
      overview,
      ...(detail && { detail }),
      ...(around && { around }),
    };
    const node = smallMap(ground, frame, outline, `small-map-${this.next}`, label);
    const map = { node, element: toElement(node) };
    this.drawn.set(key, map);
    this.latest.set(key.slice(0, key.indexOf(' ')), map);
    for (const oldest of this.drawn.keys()) {
      if (this.drawn.size <= MOST_KEPT) break;
      this.drawn.delete(oldest);
    }
  }

  /** The detail is fetched only where a map looks from near enough to need it. */
  private ask(frames: readonly MapFrame[]): void {
    if (frames.length === 0) return;
    this.fetch('overview', (topology) => {
      this.overview = topology;
      this.state = 'here';
    });
    this.fetch('context', (topology) => {
      this.around = new AroundLand(topology);
    });
    if (frames.some(({ zoom }) => zoom >= DETAIL_ZOOM)) {
      this.fetch('detail', (topology) => {
        this.detail = topology;
      });
    }
  }

  private fetch(file: 'overview' | 'detail' | 'context', take: (topology: Topology) => void): void {
    if (this.asked.has(file)) return;
    this.asked.add(file);
    this.atlas?.[file]().then(
      (topology) => {
        take(topology);
        this.changed();
      },
      () => {
        if (file === 'overview') this.state = 'failed';
        this.changed();
      },
    );
  }
}

interface Placed {
  readonly outline: MapOutline;
  readonly box: LonLatBox;
}
const placedSpecs = new WeakMap<LocalitySpec, Placed | 'nowhere'>();

/** A locality's outline as the map has it, and the box around it; `undefined` when none of its places is known. */
function placeOf({ spec, index }: Compared, { england }: Atlas): Placed | undefined {
  const known = placedSpecs.get(spec);
  if (known !== undefined) return known === 'nowhere' ? undefined : known;
  const outline = shapeOf(spec, index, england);
  const box = outline && boxAround(outline, england);
  const placed = outline && box && { outline, box };
  placedSpecs.set(spec, placed ?? 'nowhere');
  return placed;
}

function boxAround({ atoms, geometry }: MapOutline, england: England): LonLatBox | undefined {
  if (atoms !== undefined) return boxOf(atoms, england.geography);
  if (geometry === undefined) return undefined;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const points = polygons.flat(2);
  const lons = points.map(([lon = 0]) => lon);
  const lats = points.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
