import { describe, expect, it } from 'vitest';
import { openRealAtlas } from '../core/real-atlas';

const atlas = await openRealAtlas();

describe('the published atlas', () => {
  it('has every part, each as the manifest names it', async () => {
    const parts = await Promise.all([
      atlas.overview(),
      atlas.detail(),
      atlas.context(),
      atlas.labels(),
      atlas.schools(),
      atlas.schoolNames(),
      atlas.schoolResults(),
      atlas.trusts(),
      atlas.measures(),
      atlas.trends(),
      atlas.history(),
    ]);
    expect(parts.every((part) => typeof part === 'object')).toBe(true);
    const [schools, names] = await Promise.all([atlas.schools(), atlas.schoolNames()]);
    expect(names.name).toHaveLength(schools.count);
    expect(atlas.newerThanCode).toBe(false);
  });

  it('has a dossier for every Maths Hub', async () => {
    for (const { id } of atlas.england.families.get('maths-hubs')!.footprints) {
      expect([id, (await atlas.dossier('maths-hubs', id)) === undefined]).toEqual([id, false]);
    }
    expect(await atlas.dossier('maths-hubs', 'atlantis')).toBeUndefined();
  });

  it.each([
    ['LS1 4AP', 'Leeds', undefined, ['west-yorkshire', 'YH9', 'leeds', 'E47000003']],
    ['YO11 2AA', 'North Yorkshire', 'Scarborough', ['yorkshire-ridings', 'YH10', 'YH3', 'YH8']],
    ['TA24 5BN', 'Somerset', 'West Somerset', ['boolean']],
  ])('answers %s', async (postcode, district, former, first) => {
    const answer = await atlas.answer(postcode);
    expect(answer).toMatchObject({ postcode, district: { name: district } });
    expect(answer.formerDistrict?.name).toBe(former);
    expect(answer.families.slice(0, first.length).map(({ id }) => id)).toEqual(first);
  });
});
