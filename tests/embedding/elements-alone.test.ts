import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version';
import { until } from '../browser/harness-until';
import { ELEMENT_SCRIPT, moduleScript, useHosts } from './hosts';

describe('the elements that make sense alone', () => {
  const hosts = useHosts();
  const scripts = () =>
    moduleScript(`${hosts.atlas}/${ELEMENT_SCRIPT}`) +
    moduleScript(`${hosts.atlas}/cdn/${VERSION}/hub-comparison.js`);

  it('answer, draw and compare on one page, each with its sources', async () => {
    const { page } = await hosts.open({
      head: scripts(),
      body: `<hub-finder></hub-finder>
        <hub-picture place="maths-hubs:enigma"></hub-picture>
        <hub-comparison compare="!a!E08000035~!a!E08000003"></hub-comparison>`,
    });
    const words = async (inside: string) => (await page.locator(inside).allTextContents()).join(' ');
    for (const tag of ['hub-finder', 'hub-picture', 'hub-comparison']) {
      await page.locator(tag).first().scrollIntoViewIfNeeded();
      await until(`${tag} has its sources`, async () =>
        (await words(`${tag} hub-sources p`)).includes('Open Government Licence'),
      );
    }
    await page.locator('hub-finder input').first().fill('LS1 4AP');
    await page.locator('hub-finder input').first().press('Enter');
    await until('the finder answers', async () =>
      (await words('hub-finder hub-answer p')).includes('LS1 4AP'),
    );
    await until('the picture', () => page.locator('hub-picture svg [data-place]').count());
    expect(await words('hub-picture hub-answer p')).toContain('Enigma');
    await until('both are compared', async () => {
      const headings = await words('hub-comparison th');
      return headings.includes('Leeds') && headings.includes('Manchester');
    });
  });
});
