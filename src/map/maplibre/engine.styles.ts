/**
 * The few rules of MapLibre's 72 kB sheet that a map without its controls needs. They go into the root that holds
 * the container (a shadow root, or the document), since a sheet outside would not reach in.
 */
const RULES = `
.maplibregl-map { overflow: hidden; position: relative; -webkit-tap-highlight-color: transparent; }
.maplibregl-canvas-container { position: absolute; inset: 0; }
.maplibregl-canvas { position: absolute; inset: 0 auto auto 0; outline: none; }
.hub-atlas-hover { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; }
.hub-atlas-hover path {
  fill: none; stroke-width: 2.5; stroke-linejoin: round; vector-effect: non-scaling-stroke;
}
.maplibregl-interactive { cursor: grab; user-select: none; -webkit-user-select: none; }
.maplibregl-interactive:active { cursor: grabbing; }
.hub-atlas-over .maplibregl-interactive:not(:active) { cursor: pointer; }
.maplibregl-touch-zoom-rotate, .maplibregl-touch-zoom-rotate .maplibregl-canvas { touch-action: pan-x pan-y; }
.maplibregl-touch-drag-pan, .maplibregl-touch-drag-pan .maplibregl-canvas { touch-action: pinch-zoom; }
.maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan,
.maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan .maplibregl-canvas { touch-action: none; }
.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures,
.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures .maplibregl-canvas { touch-action: pan-x pan-y; }
.maplibregl-control-container { display: none; }
.maplibregl-boxzoom { display: none; }
.maplibregl-cooperative-gesture-screen {
  position: absolute; inset: 0; display: flex; align-items: center; justify-content: center; padding: 1rem;
  background: rgb(0 0 0 / 0.6); color: #fff; font-size: 1.25rem; line-height: 1.3; text-align: center;
  opacity: 0; pointer-events: none; transition: opacity 0.6s ease 1s;
}
.maplibregl-cooperative-gesture-screen.maplibregl-show { opacity: 1; transition: opacity 0.05s; }
.maplibregl-cooperative-gesture-screen .maplibregl-mobile-message { display: none; }
@media (hover: none), (pointer: coarse) {
  .maplibregl-cooperative-gesture-screen .maplibregl-desktop-message { display: none; }
  .maplibregl-cooperative-gesture-screen .maplibregl-mobile-message { display: block; }
}
@media (prefers-reduced-motion: reduce) { .maplibregl-cooperative-gesture-screen { transition: none; } }
`;

let sheet: CSSStyleSheet | undefined;

/** Adopts the rules into the root of `container`, once. */
export function adoptEngineStyles(container: HTMLElement): void {
  const root = container.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
