import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../browser/harness';
import { until } from '../browser/harness-until';

/** The page that makes the code for other people's pages. */
describe('the builder', () => {
  const site = useSite();
  const open = async () => {
    const visit = await site.openSite('?page=embed&place=E08000035');
    await until('the builder', () => visit.page.locator('hub-builder #code').count());
    return visit;
  };
  const code = (page: Page) => page.locator('hub-builder #code').inputValue();
  const told = (page: Page) => page.locator('hub-builder .told').first().textContent();

  it('makes each form of code and tells the policy lines of it; copies, or says how to', async () => {
    const { page, context } = await open();
    expect(await code(page)).toContain('<hub-atlas place="E08000035"');
    await page.locator('label', { hasText: 'A find box' }).locator('input').check();
    expect(await code(page)).toContain(' search');
    await page.locator('label', { hasText: 'a WordPress block' }).locator('input').check();
    expect(await code(page)).toMatch(/^<!-- wp:html -->\n<iframe .*search=yes.*\n<!-- \/wp:html -->$/s);
    expect(await page.locator('hub-builder .policy').textContent()).toContain(
      `frame-src ${site.server.origin}`,
    );
    await page.locator('label', { hasText: 'a link' }).locator('input').check();
    expect(await code(page)).toMatch(/^<a href="[^"]*">Map of Maths Hubs.*Leeds<\/a>$/);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.server.origin });
    await page.locator('button', { hasText: 'Copy the code' }).click();
    await until('it says so', async () => (await told(page))?.startsWith('Copied.'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.locator('button', { hasText: 'Copy the code' }).click();
    await until('it says how', async () => (await told(page))?.includes('copy it with Ctrl+C'));
    const chosen = await page.locator('hub-builder #code').evaluate((field) => {
      const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(chosen).toBe(await code(page));
  });

  it('warns of colours that cannot be read, and shows the real thing with its heights', async () => {
    const { page } = await open();
    await page.locator('label', { hasText: 'Text: a colour of your own' }).locator('input').check();
    await page.locator('hub-builder input[type="color"]').fill('#cccccc');
    await until('the warning', () => page.locator('hub-builder .notice.warn').count());
    expect(await page.locator('hub-builder .notice.warn').textContent()).toMatch(
      /Text on the ground: the contrast is 1\.\d to 1/,
    );
    for (const kind of ['wide', 'phone']) {
      await page.locator(`hub-builder .${kind} iframe`).scrollIntoViewIfNeeded();
      await until(`the height of the ${kind} one`, async () =>
        (await page.locator('hub-builder .previews').textContent())?.match(
          kind === 'wide' ? /pixels high at a width of (?:8|9)\d\d/ : /pixels high at a width of 360/,
        ),
      );
    }
    const preview = page.frames().find((frame) => frame.url().includes('embed.html'));
    await until('the preview has it', () => preview?.url().includes('ink=cccccc'));
  });

  it('goes on from a code that somebody has, and says what it did not understand', async () => {
    const { page } = await open();
    const paste = async (text: string) => {
      await page.locator('hub-builder #again').fill(text);
      await page.locator('button', { hasText: 'Read it' }).click();
      return page.locator('hub-builder .told').last().textContent();
    };
    expect(await paste('<p>nothing</p>')).toContain('no code of the Hub Atlas');
    expect(await paste('<hub-atlas hub="enigma" theme="neon" interactive></hub-atlas>')).toContain('“neon”');
    expect(await code(page)).toMatch(/<hub-atlas place="maths-hubs:enigma" interactive/);
  });
});
