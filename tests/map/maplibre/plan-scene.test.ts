import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { AtomShapes } from '../../../src/map/maplibre/atom-shapes';
import { planScene } from '../../../src/map/maplibre/plan/plan-scene';
import type { StylePlan } from '../../../src/map/maplibre/style-plan';
import type { Scene } from '../../../src/map/scene';
import { atoms, fourAtoms, LIGHT, oneList, sceneWith, twoHubs } from './four-atoms';

const shapes = new AtomShapes(fourAtoms(), 'overview');
const planOf = (scene: Scene): StylePlan => planScene(scene, { shapes, context: undefined });
const layerOf = (plan: StylePlan, id: string) => plan.layers.find((layer) => layer.id === id);
const featuresOf = (plan: StylePlan, source: string): Feature[] => plan.sources.get(source)!.data().features;
const partsOf = (plan: StylePlan, source: string) =>
  featuresOf(plan, source).map(({ properties }) => properties!.part);

describe('planScene', () => {
  it('shows the sea, and asks for nothing else, before any file is there', () => {
    const plan = planScene(sceneWith([twoHubs()]), { shapes: undefined, context: undefined });
    expect(plan.layers.map(({ id }) => id)).toEqual(['sea']);
    expect(plan.sources.size).toBe(0);
  });

  it('orders the ground, what fills, what lies over it, the coast, what is raised, and names', () => {
    const label = { text: 'West', kind: 'footprint', lon: -1.5, lat: 51, minZoom: 4 } as const;
    const plan = planOf(sceneWith([twoHubs(), oneList()], { labels: [label] }));
    expect(plan.layers.map(({ id }) => id)).toEqual([
      'sea',
      'areas-maths-hubs-fill',
      'areas-maths-hubs-dots',
      'areas-maths-hubs-edge',
      'areas-maths-hubs-inferred-edge',
      'areas-education-investment-areas-fill',
      'areas-education-investment-areas-edge',
      'england-coast',
      'labels-town-4',
      'labels-footprint-4',
    ]);
  });

  it('fills the land only where some of it would be seen', () => {
    const [west] = twoHubs().features;
    const fills = (scene: Scene) => layerOf(planOf(scene), 'england-fill') !== undefined;
    expect(fills(sceneWith([twoHubs()]))).toBe(false);
    expect(fills(sceneWith([twoHubs({ features: [west!] })]))).toBe(true);
    expect(fills(sceneWith([twoHubs({ fill: 'none' })]))).toBe(true);
  });

  it('tells soft from firm by the edge and the fill, and a layer that is not filled by its lines alone', () => {
    const soft = layerOf(planOf(sceneWith([twoHubs()])), 'areas-maths-hubs-edge');
    expect(soft?.paint).toEqual({ 'line-color': LIGHT.edge, 'line-width': 1.4, 'line-dasharray': [4, 3] });
    const firm = planOf(sceneWith([twoHubs({ edge: 'firm' })]));
    expect(layerOf(firm, 'areas-maths-hubs-edge')?.paint).not.toHaveProperty('line-dasharray');
    expect(JSON.stringify(layerOf(firm, 'areas-maths-hubs-fill'))).toContain(LIGHT.hues[1]);
    const outlined = planOf(sceneWith([twoHubs({ fill: 'none' })]));
    expect(layerOf(outlined, 'areas-maths-hubs-fill')).toBeUndefined();
    expect(layerOf(outlined, 'areas-maths-hubs-edge')?.paint).toMatchObject({ 'line-color': LIGHT.line });
  });

  it('cuts a footprint where part of it is inferred, and draws a shared area once, as nobody’s', () => {
    //  +---+---+
    //  | W | E?|      3 inferred
    //  +---+---+
    //  |W+E| E |      0 shared
    //  +---+---+
    const plan = planOf(sceneWith([twoHubs({ shared: atoms(0) })]));
    expect(partsOf(plan, 'areas-maths-hubs')).toEqual([
      'plain',
      'plain',
      'inferred',
      'shared',
      'edge',
      'inferred-edge',
    ]);
  });

  it('gives the same key for the same areas, whatever the theme, and another for other areas or another file', () => {
    const keyOf = (plan: StylePlan) => plan.sources.get('areas-maths-hubs')?.key;
    const key = keyOf(planOf(sceneWith([twoHubs()])));
    expect(keyOf(planOf(sceneWith([twoHubs()], { theme: 'dark' })))).toBe(key);
    expect(keyOf(planOf(sceneWith([twoHubs({ inferred: atoms() })])))).not.toBe(key);
    const detail = new AtomShapes(fourAtoms(), 'detail');
    expect(keyOf(planScene(sceneWith([twoHubs()]), { shapes: detail, context: undefined }))).not.toBe(key);
  });

  it('outlines what is picked over the layers, whether an area or a point', () => {
    const west = { place: 'maths-hubs:west', name: 'West', atoms: atoms(0, 2) };
    const picked = planOf(sceneWith([twoHubs()], { selection: west }));
    expect(picked.layers.slice(-2).map(({ id }) => id)).toEqual(['selection-casing', 'selection-line']);
    expect(featuresOf(picked, 'selection')[0]?.geometry).toEqual(shapes.outline(atoms(0, 2)));
    const postcode = { place: 'postcode:LS14AP', name: 'LS1 4AP', point: [-1.5, 50.5] as const };
    const pinned = planOf(sceneWith([twoHubs()], { selection: postcode }));
    expect(pinned.layers.at(-1)?.id).toBe('selection-point');
    expect(featuresOf(pinned, 'selection')[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [-1.5, 50.5],
    });
  });

  it('shades classes by step and gives what is not known its own pattern', () => {
    const plan = planOf(
      sceneWith([
        {
          type: 'classes',
          id: 'shade',
          title: 'Share',
          scale: 'ramp',
          classes: [
            { label: 'low', atoms: atoms(0) },
            { label: 'high', atoms: atoms(1, 2) },
          ],
          missing: atoms(3),
        },
      ]),
    );
    expect(partsOf(plan, 'classes-shade')).toEqual(['class', 'class', 'missing']);
    expect(layerOf(plan, 'classes-shade-missing')?.paint).toMatchObject({ 'fill-pattern': 'missing' });
  });
});
