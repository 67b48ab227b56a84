import { describe, expect, it } from 'vitest';
import { geodesicArea } from '../../../../src/core/geography/geodesic-area';
import { readUpload } from '../../../../src/core/localities/upload/read-upload';
import { noteSentence, problemSentence } from '../../../../src/messages/shapes';
import { BAD_FILES } from './bad-files';
import { GOOD_FILES } from './good-files';
import { backwards, collection, feature, GRID_SQUARE, json, moved, polygon, SQUARE } from './made-files';

describe('a file that holds a shape', () => {
  it.each(GOOD_FILES)('is read: %s', (_, file, area, notes) => {
    const upload = readUpload(file);
    if ('problem' in upload) throw new Error(JSON.stringify(upload.problem));
    expect(geodesicArea(upload.ok) / area).toBeCloseTo(1, 3);
    expect(upload.notes.map(({ code }) => code)).toEqual(notes);
    for (const note of upload.notes) expect(noteSentence(note)).toMatch(/[.]$/);
  });

  it('gives the name that it carries, when it is one', () => {
    expect(readUpload(json(feature(polygon(SQUARE), { name: ' Aire valley ' })))).toMatchObject({
      name: 'Aire valley',
    });
    expect(readUpload(json(feature(polygon(SQUARE), { LAD24NM: 'Leeds' })))).toMatchObject({ name: 'Leeds' });
    const two = collection(
      feature(polygon(SQUARE), { name: 'a' }),
      feature(polygon(moved(SQUARE, 1, 0)), { name: 'b' }),
    );
    expect(readUpload(json(two))).not.toHaveProperty('name');
  });

  it('is converted from the National Grid when asked, to a few metres', () => {
    const upload = readUpload(json(polygon(GRID_SQUARE)), { convertNationalGrid: true });
    if ('problem' in upload) throw new Error(JSON.stringify(upload.problem));
    expect(upload.notes).toEqual([{ code: 'national-grid-converted' }]);
    expect(geodesicArea(upload.ok)).toBeCloseTo(1.3 * 1.1, 2);
  });

  it('comes out as RFC 7946 wants it: closed, shells anticlockwise', () => {
    const upload = readUpload(json(polygon(backwards(SQUARE).slice(0, 4))));
    expect(upload).toMatchObject({ ok: { type: 'Polygon', coordinates: [SQUARE] } });
  });
});

describe('a file that does not', () => {
  it.each(BAD_FILES)('is told what is wrong: %s', (_, file, problem) => {
    const upload = readUpload(file);
    expect(upload).toMatchObject({ problem });
    if ('problem' in upload) expect(problemSentence(upload.problem)).toMatch(/^[A-Z“].*[.]$/);
  });

  it('is at least forty kinds in all', () => {
    expect(GOOD_FILES.length + BAD_FILES.length).toBeGreaterThanOrEqual(40);
  });
});
