import { describe, expect, it } from 'vitest';
import { AtomShapes } from '../../../src/map/maplibre/atom-shapes';
import { Hits } from '../../../src/map/maplibre/hits';
import { outlineOfPlace } from '../../../src/map/maplibre/plan/places';
import { atoms, fourAtoms, oneList, sceneWith, twoHubs } from './four-atoms';

const shapes = new AtomShapes(fourAtoms(), 'overview');
const hits = new Hits();

describe('what lies at a point', () => {
  it('is the footprint of the family that answers, whatever lies over it', () => {
    const hit = hits.at([-1.5, 51.5], sceneWith([twoHubs(), oneList()]), shapes);
    expect(hit).toEqual({ place: 'maths-hubs:west', name: 'West', places: ['maths-hubs:west'] });
  });

  it('is every footprint that shares the area', () => {
    const [west, east] = twoHubs().features;
    const layer = twoHubs({ features: [west!, { ...east!, atoms: atoms(0, 1, 3) }], shared: atoms(0) });
    const hit = hits.at([-1.5, 50.5], sceneWith([layer]), shapes);
    expect(hit?.places).toEqual(['maths-hubs:west', 'maths-hubs:east']);
  });

  it('is the locality drawn over it, the latest on top, by its own outline', () => {
    //      .-.
    //  +--/---\+
    //  | /  x  \     x in the triangle, o beside it
    //  +/-------\
    //  |o  |   |
    const triangle = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [-2, 51],
          [-1, 53],
          [0, 51],
          [-2, 51],
        ],
      ],
    };
    const scene = sceneWith([
      twoHubs(),
      {
        type: 'shapes',
        id: 'localities',
        shapes: [
          { place: 'locality:0', name: 'All of it', atoms: atoms(0, 1, 2, 3) },
          { place: 'locality:1', name: 'Triangle', geometry: triangle },
        ],
      },
    ]);
    expect(hits.at([-1, 51.5], scene, shapes)?.places).toEqual(['locality:1', 'locality:0']);
    expect(hits.at([-1.9, 50.5], scene, shapes)?.places).toEqual(['locality:0']);
    expect(hits.at([-1, 52.5], scene, shapes)?.place).toBe('locality:1');
  });

  it('is nothing at sea, and nothing of official areas before their boundaries have come', () => {
    expect(hits.at([3, 51], sceneWith([twoHubs()]), shapes)).toBeUndefined();
    expect(hits.at([-1.5, 51.5], sceneWith([twoHubs()]), undefined)).toBeUndefined();
  });
});

describe('the outline of a place', () => {
  const scene = sceneWith([twoHubs(), oneList()]);

  it('is that of any footprint the scene shows, hatched ones included', () => {
    expect(outlineOfPlace(scene, 'maths-hubs:east', shapes)).toBe(shapes.outline(atoms(1, 3)));
    expect(outlineOfPlace(scene, 'E1', shapes)).toBe(shapes.outline(atoms(2, 3)));
  });

  it('is none for a place that the scene does not show, or whose boundaries have not come', () => {
    expect(outlineOfPlace(scene, 'teaching-school-hubs:SW1', shapes)).toBeUndefined();
    expect(outlineOfPlace(scene, 'maths-hubs:east', undefined)).toBeUndefined();
  });
});
