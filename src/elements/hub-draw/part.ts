import type { Outline } from '../../core/clipping/combine-shapes';
import type { ShapeNote } from '../../core/clipping/shape-problem';

/** What one act of drawing, picking, uploading or pasting brings: to be added to the locality, or taken away from it. */
export type Part =
  | { readonly kind: 'areas'; readonly places: readonly string[]; readonly name?: string }
  | {
      readonly kind: 'circle';
      readonly lon: number;
      readonly lat: number;
      /** Kilometres. */
      readonly radius: number;
      readonly name?: string;
    }
  | {
      readonly kind: 'shape';
      readonly geometry: Outline;
      /** What was mended before it came here. */
      readonly notes?: readonly ShapeNote[];
      readonly name?: string;
    };

/** What happens to the locality there is when a part comes. */
export type How = 'add' | 'take-away' | 'replace';

/** The same, or: areas go from the list they are in, whatever else there still covers their ground. */
export type Act = How | 'unlist';

/** Fired by the forms: a part is ready. */
export class DrawPartEvent extends CustomEvent<{ readonly part: Part; readonly how?: Act }> {
  constructor(part: Part, how?: Act) {
    super('hub-draw-part', { detail: { part, ...(how && { how }) }, bubbles: true });
  }
}

/** Fired by the map while something is being drawn: what it would be if it were finished now. */
export class DrawSketchEvent extends CustomEvent<{ readonly part: Part | undefined }> {
  constructor(part: Part | undefined) {
    super('hub-draw-sketch', { detail: { part }, bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'hub-draw-part': DrawPartEvent;
    'hub-draw-sketch': DrawSketchEvent;
  }
}
