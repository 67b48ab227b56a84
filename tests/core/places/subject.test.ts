import { beforeAll, describe, expect, it } from 'vitest';
import type { England } from '../../../src/core/england';
import { parsePlaceId } from '../../../src/core/finding/place-id';
import { subjectOf } from '../../../src/core/places/subject';
import { openRealAtlas } from '../real-atlas';

describe('the subject of a page', () => {
  let england: England;
  beforeAll(async () => {
    england = (await openRealAtlas()).england;
  });
  const subject = (text: string) => {
    const place = parsePlaceId(text);
    return place && subjectOf(england, place);
  };

  it.each([
    ['england', 'england', 'England'],
    ['E08000035', 'metropolitan', 'Leeds'],
    ['E06000054', 'unitary', 'Wiltshire'],
    ['E09000007', 'london', 'Camden'],
    ['E10000020', 'county', 'Norfolk'],
    ['E07000148', 'district', 'Norwich'],
    ['E07000168', 'former-districts', 'Scarborough'],
    ['E12000003', 'regions', 'Yorkshire and The Humber'],
    ['maths-hubs:enigma', 'maths-hubs', 'Enigma Maths Hub'],
  ])('of %s is a %s, %s', (text, sort, name) => {
    expect(subject(text)).toMatchObject({ sort, name });
  });

  it('finds an area by a code that it has had or will have', () => {
    expect(subject('E08000039')?.name).toBe('Sheffield');
  });

  it('is nothing for a code or hub that the atlas has not', () => {
    expect(subject('E99999999')).toBeUndefined();
    expect(subject('maths-hubs:atlantis')).toBeUndefined();
    expect(subject('postcode:LS14AP')).toBeUndefined();
  });
});
