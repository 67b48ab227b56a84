import { describe, expect, it } from 'vitest';
import type { ShapeNote, ShapeProblem } from '../../src/core/clipping/shape-problem';
import {
  approximateSentence,
  failureSentence,
  noteSentence,
  problemSentence,
  shapeMessages,
} from '../../src/messages/shapes';

const PROBLEMS: { readonly [Code in ShapeProblem['code']]: Extract<ShapeProblem, { code: Code }> } = {
  empty: { code: 'empty' },
  'too-large': { code: 'too-large', bytes: 7_340_000, limit: 5_000_000 },
  'too-many-points': { code: 'too-many-points', points: 20_001, limit: 20_000 },
  truncated: { code: 'truncated' },
  'not-json': { code: 'not-json', line: 3 },
  'other-format': { code: 'other-format', format: 'kml' },
  topojson: { code: 'topojson' },
  'not-geojson': { code: 'not-geojson', type: 'Table' },
  'no-area': { code: 'no-area', found: ['Point', 'LineString'] },
  'bad-coordinates': { code: 'bad-coordinates', type: 'Polygon' },
  'not-a-number': { code: 'not-a-number', ring: 1, point: 2 },
  'out-of-range': { code: 'out-of-range', lon: 500, lat: 91 },
  'other-crs': { code: 'other-crs', name: 'EPSG:29903' },
  'national-grid': { code: 'national-grid' },
  'web-mercator': { code: 'web-mercator' },
  'too-few-points': { code: 'too-few-points', ring: 1 },
  'no-extent': { code: 'no-extent' },
  'self-crossing': { code: 'self-crossing', at: [-1.5, 53.8] },
  'hole-outside': { code: 'hole-outside', at: [0.25, 51] },
  'outside-england': { code: 'outside-england' },
  'bad-radius': { code: 'bad-radius', radius: -1 },
};

const NOTES: { readonly [Code in ShapeNote['code']]: Extract<ShapeNote, { code: Code }> } = {
  'closed-rings': { code: 'closed-rings', count: 1 },
  rewound: { code: 'rewound', count: 2 },
  'repeated-points': { code: 'repeated-points', count: 3 },
  'dropped-heights': { code: 'dropped-heights' },
  'axes-swapped': { code: 'axes-swapped' },
  'national-grid-converted': { code: 'national-grid-converted' },
  'crossings-mended': { code: 'crossings-mended', count: 1, at: [-1.5, 53.8], share: 0.00034 },
  'parts-joined': { code: 'parts-joined' },
  'specks-dropped': { code: 'specks-dropped', count: 1 },
  'others-ignored': { code: 'others-ignored', count: 4 },
};

describe('what a person is told of a shape', () => {
  it('is a sentence of its own for each problem and each note', () => {
    const sentences = [
      ...Object.values(PROBLEMS).map(problemSentence),
      ...Object.values(NOTES).map(noteSentence),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9“].*[.]$/);
    expect(sentences.join()).not.toMatch(/undefined|NaN|null|\[object/);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('names the place, the number or the type it is about', () => {
    expect(problemSentence(PROBLEMS['self-crossing'])).toContain('53.8000° north, 1.5000° west');
    expect(problemSentence(PROBLEMS['hole-outside'])).toContain('0.2500° east');
    expect(problemSentence(PROBLEMS['too-many-points'])).toContain('20,001 points');
    expect(problemSentence(PROBLEMS['too-large'])).toContain('7.3 MB');
    expect(problemSentence(PROBLEMS['no-area'])).toContain('only Point and LineString');
    expect(noteSentence(NOTES['crossings-mended'])).toContain('0.034 % at most');
    expect(noteSentence(NOTES['closed-rings'])).toBe('1 ring was not closed and has been closed.');
    expect(noteSentence(NOTES.rewound)).toBe('2 rings went round the wrong way and have been turned.');
  });

  it('passes on what is wrong with a shape, and words the other failures', () => {
    expect(failureSentence({ kind: 'failed', reason: 'bad-shape', problem: { code: 'empty' } })).toBe(
      problemSentence({ code: 'empty' }),
    );
    expect(failureSentence({ kind: 'failed', reason: 'no-data' })).toContain('could not be fetched');
    expect(approximateSentence('time-limit', 3)).toContain('3 districts were estimated');
  });

  it('says what a link loses', () => {
    expect(shapeMessages.linkLoss(0.1234, 0.0021)).toContain('0.12 km² (0.21 % of the shape)');
    expect(shapeMessages.linkLoss(0.001, 0.00001)).toContain('under 0.01 %');
  });
});
