import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from '../browser/harness-until';
import { page as pageRoute } from '../browser/server-routes';
import { ROOT } from '../run/tool';
import { ready, useHosts } from './hosts';

/** The pages of `examples/`, as they are but for the address of the site. */
describe('the examples', () => {
  const hosts = useHosts();
  const open = async (name: string) => {
    const text = readFileSync(join(ROOT, 'examples', name), 'utf8');
    hosts.hostServer.route(`/${name}`, pageRoute(text.replaceAll('https://hub-atlas.example', hosts.atlas)));
    return hosts.site.openUrl(`${hosts.host}/${name}`);
  };
  const framed = (page: Page): Promise<Frame> => until('the frame', () => page.frames()[1]);
  const answer = (where: Page | Frame) => where.locator('hub-answer p').first().textContent();

  it('plain.html: answers for its postcode and tells the page what is picked', async () => {
    const { page } = await open('plain.html');
    await until('the answer', async () => (await answer(page))?.includes('LS1 4AP'));
    await page.evaluate(() => document.querySelector('hub-atlas')?.goTo('maths-hubs:enigma'));
    expect(await page.locator('#told').textContent()).toBe('Picked: maths-hubs:enigma');
  });

  it('dark.html: the element is dark with its page, in its colours and font', async () => {
    const { page } = await open('dark.html');
    await until('the answer', async () => (await answer(page))?.includes('Enigma'));
    const look = await page.locator('hub-atlas .frame').evaluate((frame) => {
      const { color, fontFamily } = getComputedStyle(frame);
      return { color, fontFamily };
    });
    expect(look).toEqual({ color: 'rgb(236, 234, 228)', fontFamily: 'Georgia, serif' });
  });

  it('govuk.html: the page’s small root font and its buttons stay outside', async () => {
    const { page } = await open('govuk.html');
    await ready(page);
    const find = await page.locator('hub-finder button').evaluate((button) => {
      const { fontSize, textTransform, backgroundColor } = getComputedStyle(button);
      return { fontSize, textTransform, backgroundColor };
    });
    expect(find).toEqual({ fontSize: '19px', textTransform: 'none', backgroundColor: 'rgb(29, 112, 184)' });
  });

  it('strict-policy.html: the frame works under the policy that is in the page', async () => {
    const { page } = await open('strict-policy.html');
    const frame = await framed(page);
    await until('the answer', async () => (await answer(frame))?.includes('Leeds'));
  });

  it('wordpress.html: the frame takes the height of its content', async () => {
    const { page } = await open('wordpress.html');
    const frame = await framed(page);
    await until('the answer', async () => (await answer(frame))?.includes('Enigma'));
    await until('the height', () => page.locator('iframe').evaluate(({ style }) => style.height !== ''));
  });
});
