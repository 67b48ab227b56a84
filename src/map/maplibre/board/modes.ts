import {
  type SnapToCustom,
  TerraDrawCircleMode,
  TerraDrawFreehandMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import type { LonLat } from '../../drawing';
import type { ThemeId } from '../../palette';
import { boardStyles } from './board-styles';

/** Keys that no keyboard has: the board's own commands go to Terra Draw by them, a reader's keys do not. */
export const KEYS = { finish: 'HubAtlasFinish', cancel: 'HubAtlasCancel' } as const;

/** CSS pixels within which a press means a corner: for a mouse, and for a finger. */
const REACH = { fine: 14, coarse: 24 } as const;
/** CSS pixels between the points of a line drawn freely: what a link can hold of it, and no more. */
const FREEHAND_STEP = 6;
const CIRCLE_SEGMENTS = 96;

export interface ModeOptions {
  readonly theme: ThemeId;
  /** The place that a place near it should be moved to, if any. */
  readonly snap: (at: LonLat) => LonLat | undefined;
}

/** The ways of drawing, and the one of changing what is drawn. */
export function boardModes({ theme, snap }: ModeOptions) {
  const styles = boardStyles(theme);
  const pointerDistance = matchMedia('(pointer: coarse)').matches ? REACH.coarse : REACH.fine;
  const toCustom: SnapToCustom = ({ lng, lat }) => {
    const found = snap([lng, lat]);
    return found && [...found];
  };
  const usual = { pointerDistance, keyEvents: KEYS };
  const drawn = {
    feature: {
      draggable: true,
      // What crosses itself is shown and explained, not silently held back.
      selfIntersectable: true,
      coordinates: {
        midpoints: { draggable: true },
        draggable: true,
        deletable: true,
        snappable: { toCustom },
      },
    },
  };
  return [
    new TerraDrawPolygonMode({
      ...usual,
      styles: styles.polygon,
      snapping: { toCustom },
      showCoordinatePoints: true,
    }),
    new TerraDrawFreehandMode({
      ...usual,
      styles: styles.freehand,
      minDistance: FREEHAND_STEP,
      drawInteraction: 'click-move-or-drag',
    }),
    new TerraDrawCircleMode({
      ...usual,
      styles: styles.circle,
      segments: CIRCLE_SEGMENTS,
      drawInteraction: 'click-move-or-drag',
    }),
    new TerraDrawSelectMode({
      pointerDistance,
      keyEvents: null,
      styles: styles.select,
      allowManualDeselection: false,
      flags: { polygon: drawn },
    }),
  ];
}
