import { addShape, type CombinedShape, type Outline, takeAwayShape } from '../core/clipping/combine-shapes';
import { type LinkShape, shapeForLink } from '../core/localities/shape-for-link';
import { readUpload } from '../core/localities/upload/read-upload';
import type { Upload } from '../core/localities/upload/upload';

/** Work on shapes that may take longer than a page can be held up. */
export type ShapeJob =
  | {
      readonly kind: 'combine';
      readonly base?: Outline;
      readonly sketch: Outline;
      readonly how: 'add' | 'take-away';
      /** Also make it short enough for a link. */
      readonly forLink: boolean;
    }
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly convertNationalGrid: boolean };

export interface ShapeAnswers {
  readonly combine: {
    readonly combined: CombinedShape;
    /** `undefined` where it was not asked for, there is no shape, or no link can hold it. */
    readonly link?: LinkShape;
  };
  readonly read: Upload;
}

export type JobOf<Kind extends ShapeJob['kind']> = Extract<ShapeJob, { readonly kind: Kind }>;

/** May throw where the engine gives up. */
export function doShapeJob<Kind extends ShapeJob['kind']>(job: JobOf<Kind>): ShapeAnswers[Kind];
export function doShapeJob(job: ShapeJob): ShapeAnswers[ShapeJob['kind']] {
  if (job.kind === 'read') return readUpload(job.bytes, { convertNationalGrid: job.convertNationalGrid });
  const { base, sketch, how, forLink } = job;
  const combined =
    how === 'take-away' && base !== undefined ? takeAwayShape(base, sketch) : addShape(base, sketch);
  const link = forLink && combined.kind === 'shape' ? shapeForLink(combined.geometry) : undefined;
  return { combined, ...(link && { link }) };
}
