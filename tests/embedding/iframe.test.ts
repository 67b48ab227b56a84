import { describe, expect, it } from 'vitest';
import { useSite } from '../browser/harness';
import { until } from '../browser/harness-until';
import { page } from '../browser/server-routes';

describe('the embedded page', () => {
  const site = useSite();

  it('opens in a frame of a host that allows frames of ours and nothing else', async () => {
    const frame = `<iframe src="${site.server.url('embed.html')}" title="Maths Hubs" width="600" height="400"></iframe>`;
    const policy = { 'content-security-policy': `default-src 'none'; frame-src ${site.server.origin}` };
    site.server.route('/host.html', page(`<!doctype html><title>A council</title>${frame}`, policy));
    const visit = await site.openUrl(`${site.server.origin}/host.html`);
    const embedded = await until('the frame is there', () => visit.page.frames()[1]);
    expect(await embedded.title()).not.toBe('');
    expect(await embedded.locator('hub-atlas').count()).toBe(1);
  });
});
