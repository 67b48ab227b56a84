import { describe, expect, it } from 'vitest';
import { useSite } from './harness';

/** What a program on the page gets from `await document.querySelector('hub-atlas').answer(postcode)`. */
describe('the element, asked by a program', () => {
  const site = useSite({ saveData: true });

  it('answers a postcode with its district, authority, region and every family that serves it', async () => {
    const { page } = await site.openSite();
    const answer = await page.evaluate(() => document.querySelector('hub-atlas')!.answer('ls1 4ap'));
    expect(answer).toMatchObject({
      postcode: 'LS1 4AP',
      district: { code: 'E08000035', name: 'Leeds' },
      authority: { code: 'E08000035', name: 'Leeds' },
      region: { code: 'E12000003', name: 'Yorkshire and The Humber' },
    });
    const families = new Map(answer.families.map((serving) => [serving.family, serving]));
    expect(families.get('maths-hubs')).toMatchObject({
      id: expect.any(String),
      name: expect.stringContaining('Maths Hub'),
      basis: expect.stringMatching(/^(stated|evidenced|inferred)$/),
      kind: 'soft-area',
    });
    expect(families.get('teaching-school-hubs')).toMatchObject({ kind: 'exclusive-area', basis: 'stated' });
    expect(families.get('education-investment-areas')).toMatchObject({
      name: expect.stringContaining('Leeds'),
      validTo: expect.stringMatching(/^2025/),
    });
  });

  it('tells apart what is no postcode, what is not in England and what is not known', async () => {
    const { page } = await site.openSite();
    const kindOf = (postcode: string) =>
      page.evaluate(
        (asked) =>
          document
            .querySelector('hub-atlas')!
            .answer(asked)
            .then(
              () => 'answered',
              (error: { readonly kind: string }) => error.kind,
            ),
        postcode,
      );
    expect(await kindOf('Leeds')).toBe('bad-postcode');
    expect(await kindOf('EH1 1YZ')).toBe('outside-england');
    expect(await kindOf('LS1 4ZZ')).toBe('unknown-postcode');
    expect(await kindOf('<img src=x onerror=alert(1)>')).toBe('bad-postcode');
  });

  it('fetches at most 12 kB for the first postcode of an area and nothing for the second', async () => {
    const { page } = await site.openSite();
    const ask = (postcode: string) =>
      page.evaluate((asked) => document.querySelector('hub-atlas')!.answer(asked), postcode);
    await ask('LS1 4AP');
    const shards = site.server.served.filter(({ url }) => url.includes('/postcodes/'));
    expect(shards).toHaveLength(1);
    expect(shards[0]!.bytes).toBeLessThanOrEqual(12_000);
    expect((await ask('LS2 9JT')).district.name).toBe('Leeds');
    expect(site.server.served.filter(({ url }) => url.includes('/postcodes/'))).toHaveLength(1);
  });
});
