import { describe, expect, it } from 'vitest';
import { useSite } from '../browser/harness';
import { axeFindings } from '../browser/harness-axe';

describe('the built site', () => {
  const site = useSite({ saveData: true });

  it.each([
    ['on a desk, light', { width: 1280 }],
    ['on a desk, dark', { width: 1280, colorScheme: 'dark' }],
    ['at 320 pixels, which is also 400 % zoom on a desk', { width: 320 }],
  ] as const)('gives axe nothing to find %s', async (_, options) => {
    const { page } = await site.openSite('', options);
    expect(await axeFindings(page)).toEqual([]);
  });
});
