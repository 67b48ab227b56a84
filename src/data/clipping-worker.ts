import type { ClippingLine, ClippingReply, ClippingRequest } from './clipping-messages';
import { serveClipping } from './serve-clipping';

serveClipping(globalThis as unknown as ClippingLine<ClippingReply, ClippingRequest>);
