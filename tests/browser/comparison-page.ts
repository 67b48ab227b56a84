import type { Locator, Page } from 'playwright-core';
import { until } from './harness-until';

/** The comparison as a person finds it: its list, its table, its maps. */
export class ComparisonPage {
  readonly element: Locator;

  constructor(readonly page: Page) {
    this.element = page.locator('hub-comparison');
  }

  /** Names in the order of the list. */
  names(): Promise<readonly string[]> {
    return this.element
      .locator('.chosen > li input[type="text"]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  }

  async named(...names: readonly string[]): Promise<void> {
    await until(
      `the places are ${names.join(', ')}`,
      async () => (await this.names()).join() === names.join(),
    );
  }

  /** Waits until every figure has come, and a map for each place. */
  async complete(): Promise<void> {
    const isComplete = () =>
      this.element.evaluate((element) => {
        const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
        const cells = all('table.figures td').map((cell) => cell.textContent ?? '');
        const isThere = cells.length > 0 && !cells.some((text) => /coming…|computed…|computed:/.test(text));
        return isThere && all('.map-place svg').length === all('.chosen > li').length;
      });
    await until('every figure and map is there', isComplete, { timeout: 40_000 });
  }

  /** The first line of each cell in a row of the table. */
  row(title: string): Promise<readonly string[]> {
    return this.element
      .locator('table.figures tr', { has: this.page.locator(`th[scope="row"]:has-text("${title}")`) })
      .first()
      .locator('td .figure')
      .allTextContents();
  }
}
