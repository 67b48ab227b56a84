import type { Polygon } from 'geojson';
import type { LonLat } from '../../map/drawing';
import { drawMapMessages as words } from '../../messages/draw-map';
import { type CornerPlace, cornerAt, cornerNear, withCornerMoved, withoutCorner } from './corner-edit';
import type { DrawStage } from './draw-stage';

/** CSS pixels from the crosshair within which a corner can be taken up. */
const REACH = 24;

interface Done {
  readonly said?: string;
  /** The polygons as they are now, where anything was changed. */
  readonly polygons?: readonly Polygon[];
}

/** Changing corners without a pointer: take up the one at the crosshair, move the map, put it down. */
export class CornerHand {
  taken: CornerPlace | undefined;

  constructor(private readonly stage: DrawStage) {}

  /** The corner that would be taken up, or the one that is. */
  near(polygons: readonly Polygon[]): LonLat | undefined {
    const place = this.taken ?? this.nearest(polygons);
    return place && cornerAt(polygons, place);
  }

  act(kind: 'set' | 'remove' | 'finish' | 'cancel', polygons: readonly Polygon[]): Done {
    const { taken } = this;
    this.taken = undefined;
    if (kind === 'cancel') return {};
    if (taken !== undefined && kind !== 'remove') {
      return { said: words.put, polygons: withCornerMoved(polygons, taken, this.stage.centre) };
    }
    const place = taken ?? this.nearest(polygons);
    if (place === undefined) return { said: words.noCorner };
    if (kind !== 'remove') {
      this.taken = place;
      return { said: words.taken };
    }
    const left = withoutCorner(polygons, place);
    return left === polygons ? { said: words.lastThree } : { said: words.removedCorner, polygons: left };
  }

  private nearest(polygons: readonly Polygon[]): CornerPlace | undefined {
    const { drawing, centre } = this.stage;
    if (drawing === undefined) return undefined;
    return cornerNear(polygons, drawing.project(centre), REACH, (at) => drawing.project(at));
  }
}
