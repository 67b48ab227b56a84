import { describe, expect, it } from 'vitest';
import { SANDBOX } from '../../src/state/embed-code';
import { policyLines } from '../../src/state/embed-policy';
import { until } from '../browser/harness-until';
import { ELEMENT_SCRIPT, expectToWork, HEIGHT_SCRIPT, moduleScript, useHosts } from './hosts';

/** A page that may do nothing but what the lines say; styles of its own are in no question here. */
const strict = (...lines: readonly string[]) =>
  ["default-src 'none'", "base-uri 'none'", ...lines].join('; ');

describe('under a strict Content-Security-Policy', () => {
  const hosts = useHosts();

  it('a frame needs frame-src and nothing else', async () => {
    const visit = await hosts.open({
      body: `<iframe src="${hosts.atlas}/embed.html" title="Maths Hubs" width="800" height="640" sandbox="${SANDBOX}"></iframe>`,
      policy: strict(...policyLines('iframe', hosts.atlas, false)),
    });
    const frame = await until('the frame', () => visit.page.frames()[1]);
    await expectToWork(frame, `${hosts.atlas}/`);
  });

  it('a frame whose height follows its content needs our script beside it', async () => {
    const visit = await hosts.open({
      head: moduleScript(`${hosts.atlas}/${HEIGHT_SCRIPT}`),
      body: `<iframe src="${hosts.atlas}/embed.html" title="Maths Hubs" width="300" height="640" sandbox="${SANDBOX}"></iframe>`,
      policy: strict(...policyLines('iframe', hosts.atlas, true)),
    });
    const frame = await until('the frame', () => visit.page.frames()[1]);
    await expectToWork(frame, `${hosts.atlas}/`);
    await until('the frame is as high as what is in it', async () => {
      const [outside, inside] = await Promise.all([
        visit.page.evaluate(() => document.querySelector('iframe')?.clientHeight),
        frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
      ]);
      return outside === inside && inside > 700;
    });
  });

  it("the element with files of the page's own needs 'self' alone, the engine and its worker included", async () => {
    const visit = await hosts.open({
      head: moduleScript(`${hosts.host}/${ELEMENT_SCRIPT}`),
      body: '<hub-atlas interactive engine="webgl"></hub-atlas>',
      policy: strict(
        "script-src 'self'",
        "worker-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
      ),
    });
    await expectToWork(visit.page, `${hosts.host}/`);
    await until('the engine draws', () => visit.page.locator('[data-engine="on"]').count());
  });

  it('the element from our site needs the lines that the builder tells, the engine and its worker included', async () => {
    const visit = await hosts.open({
      head: moduleScript(`${hosts.atlas}/${ELEMENT_SCRIPT}`),
      body: '<hub-atlas interactive engine="webgl"></hub-atlas>',
      policy: strict(...policyLines('element', hosts.atlas, false)),
    });
    await expectToWork(visit.page, `${hosts.atlas}/`);
    await until('the engine draws', () => visit.page.locator('[data-engine="on"]').count());
    expect(await visit.page.evaluate(() => document.fonts.size)).toBe(0);
  });
});
