import type { Locator, Page } from 'playwright-core';
import type { LocalitySpec } from '../../src/core/localities/locality-spec';
import { parseLocalities } from '../../src/state/locality-text';
import { announced } from './harness-announced';
import { until } from './harness-until';

/** CSS pixels right of and below the middle of the map. */
export type FromMiddle = readonly [right: number, down: number];

/** The page where one draws, as a person finds it: tools, map, what it holds, ways without drawing. */
export class DrawPage {
  readonly element: Locator;
  readonly map: Locator;

  constructor(readonly page: Page) {
    this.element = page.locator('hub-draw');
    this.map = page.locator('hub-draw-map .viewport');
  }

  /** Waits until the live map draws; the tools for the hand come when one is needed. */
  async ready(): Promise<void> {
    const state = () => this.map.getAttribute('data-engine');
    await until('the engine draws', async () => (await state()) === 'on', { timeout: 40_000 });
    await until(
      'the tools are there',
      async () => (await this.page.getByText('Getting the drawing tools').count()) === 0,
    );
  }

  async take(tool: string): Promise<void> {
    await this.element.getByRole('button', { name: tool, exact: true }).click();
  }

  /** What comes next is added, taken away, or put in its place. */
  async next(how: 'added' | 'taken away' | 'put in its place'): Promise<void> {
    await this.element.getByRole('radio', { name: how }).check();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.element.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  /** Points of the screen. */
  async at([right, down]: FromMiddle): Promise<readonly [number, number]> {
    const box = await this.map.boundingBox();
    if (box === null) throw new Error('the map is not on the page');
    return [box.x + box.width / 2 + right, box.y + box.height / 2 + down];
  }

  /** Moves there and clicks, as a hand with a mouse does. */
  async click(...places: readonly FromMiddle[]): Promise<void> {
    for (const place of places) {
      await this.page.mouse.move(...(await this.at(place)));
      await this.page.mouse.click(...(await this.at(place)));
    }
  }

  async drag(from: FromMiddle, ...to: readonly FromMiddle[]): Promise<void> {
    await this.page.mouse.move(...(await this.at(from)));
    await this.page.mouse.down();
    for (const place of to) await this.page.mouse.move(...(await this.at(place)), { steps: 4 });
    await this.page.mouse.up();
  }

  /** The first sentence of the result; empty while there is none. */
  async sentence(): Promise<string> {
    const shown = this.page.locator('hub-draw hub-locality.spread .first');
    return (await shown.count()) === 0 ? '' : ((await shown.textContent()) ?? '').trim();
  }

  /** Waits until the result says something that fits, and gives it. */
  async says(pattern: RegExp): Promise<string> {
    return until(
      `the result says ${pattern}`,
      async () => {
        const said = await this.sentence();
        return pattern.test(said) ? said : undefined;
      },
      { timeout: 30_000 },
    );
  }

  /** What the address holds. */
  localities(): readonly LocalitySpec[] {
    return parseLocalities(new URL(this.page.url()).searchParams.get('compare') ?? '').specs;
  }

  /** Waits until the address holds so many, and gives the last. */
  async made(number = 1): Promise<LocalitySpec> {
    await until(`there are ${number} localities`, () => this.localities().length === number);
    const last = this.localities().at(-1);
    if (last === undefined) throw new Error('no locality');
    return last;
  }

  /** Waits until something that fits was announced. */
  async announced(pattern: RegExp): Promise<string> {
    return until(`${pattern} is announced`, async () => {
      const said = await announced(this.page);
      return said.findLast(({ text }) => pattern.test(text))?.text;
    });
  }

  async giveFile(name: string, content: string | Buffer): Promise<void> {
    await this.page
      .locator('hub-draw-upload input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(content) });
  }

  async open(way: string): Promise<void> {
    await this.element.locator('summary', { hasText: way }).click();
  }
}
