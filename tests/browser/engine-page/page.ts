import '@fontsource-variable/source-sans-3/wght.css';
import type { PlaceId } from '../../../src/core/finding/place-id';
import type { Atlas } from '../../../src/data/atlas';
import { openAtlas } from '../../../src/data/open-atlas';
import type { MapDrawing, MapEvents, MapSources } from '../../../src/map/drawing';
import type { ThemeId } from '../../../src/map/palette';
import type { Scene } from '../../../src/map/scene';
import { sceneOf } from '../../../src/map/scene-of';
import type { Camera, LayerId } from '../../../src/state/view';
import { DEFAULT_LAYERS } from '../../../src/state/view';

/** What a test asks to see, as data, since tests reach into the page by JSON only. */
export interface SceneWish {
  readonly layers?: readonly LayerId[];
  readonly theme?: ThemeId;
  readonly place?: PlaceId;
  readonly labels?: boolean;
  readonly camera?: Camera;
}

const atlas = openAtlas({ base: new URL('atlas/', document.baseURI) });
const drawings: MapDrawing[] = [];

async function scene({ layers = DEFAULT_LAYERS, theme = 'light', place, labels = true }: SceneWish = {}) {
  const { england, ...parts } = await atlas;
  const schools = layers.some((layer) => layer.startsWith('schools-')) ? await parts.schools() : undefined;
  const view = { layers, localities: [], ...(place === undefined ? {} : { place }) };
  return sceneOf(england, view, {
    theme,
    ...(schools === undefined ? {} : { schools }),
    ...(labels ? { labels: await parts.labels() } : {}),
  });
}

async function make(sources?: Partial<MapSources>): Promise<MapDrawing> {
  const { createEngine } = await import('../../../src/map/maplibre/index');
  const drawing = await createEngine({ sources: { ...(await atlas), ...sources } });
  drawings.push(drawing);
  return drawing;
}

/** A place for a drawing; `css` as in a rule. */
function box(css = 'width: 420px; height: 500px', parent: ParentNode = document.body): HTMLElement {
  const made = document.createElement('div');
  made.className = 'map';
  made.style.cssText = css;
  parent.append(made);
  return made;
}

/** The engine with its scene, mounted, seen. */
async function engine(wish?: SceneWish, into?: HTMLElement): Promise<MapDrawing> {
  return mounted(await make(), wish, into);
}

/** The same scene as the picture draws it. */
async function picture(wish?: SceneWish, into?: HTMLElement): Promise<MapDrawing> {
  return mounted(await makePicture(), wish, into);
}

async function makePicture(): Promise<MapDrawing> {
  const { SvgDrawing } = await import('../../../src/map/svg/svg-drawing');
  const { pictureStyles } = await import('../../../src/map/svg/picture-styles');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${pictureStyles('.svg-map')} .map svg { position: absolute; inset: 0; width: 100%; height: 100%; }`,
  );
  document.adoptedStyleSheets.push(sheet);
  const drawing = new SvgDrawing({ sources: await atlas, ids: `drawn-${drawings.length}` });
  drawings.push(drawing);
  return drawing;
}

async function mounted(drawing: MapDrawing, wish: SceneWish = {}, into = box()): Promise<MapDrawing> {
  const asked = await scene(wish);
  drawing.show(wish.labels === false ? { ...asked, labels: [] } : asked);
  if (wish.camera !== undefined) drawing.moveTo(wish.camera, { animate: false });
  await drawing.mount(into);
  return drawing;
}

/** The next event of a type. */
function next<Type extends keyof MapEvents>(drawing: MapDrawing, type: Type): Promise<MapEvents[Type]> {
  return new Promise((resolve) => {
    const stop = drawing.on(type, (event) => {
      stop();
      resolve(event);
    });
  });
}

/** Two frames on: what was asked for is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/**
 * Handles for the tests of the drawings, which run in Node and cannot hold a page's objects. What a test's function
 * returns is written down for Node: a drawing, and with it all of England, takes three seconds, hence `void (await ...)`.
 */
export interface EnginePage {
  readonly opened: Promise<void>;
  readonly atlas: Promise<Atlas>;
  /** Every drawing made so far, in order. */
  readonly drawings: MapDrawing[];
  readonly scene: (wish?: SceneWish) => Promise<Scene>;
  readonly make: typeof make;
  readonly makePicture: typeof makePicture;
  readonly box: typeof box;
  readonly engine: typeof engine;
  readonly picture: typeof picture;
  readonly next: typeof next;
  readonly painted: typeof painted;
}

declare global {
  var drawn: EnginePage;
}
const opened = atlas.then(() => undefined);
globalThis.drawn = { opened, atlas, drawings, scene, make, makePicture, box, engine, picture, next, painted };
