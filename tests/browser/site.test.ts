import { describe, expect, it } from 'vitest';
import { useSite } from './harness';

describe('the built site', () => {
  const site = useSite({ under: '/some/folder/' });

  it('opens in any folder, says what it is, and asks no other host for anything', async () => {
    const visit = await site.openSite();
    expect(await visit.page.title()).toContain('Hub Atlas');
    expect(await visit.page.locator('h1').count()).toBe(1);
    expect(visit.requests).toContain(site.server.url());
    expect(visit.foreign).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});
