import type { Page } from 'playwright-core';

/** A page's tables as a reader sees them: each row's heading and its cells, by the table's section heading. */
export type PageTables = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Opens nothing: reads what the place's panel says now. */
export async function readTables(page: Page): Promise<PageTables> {
  return page.locator('hub-place').evaluate((place) => {
    const tables: Record<string, string[][]> = {};
    for (const section of place.shadowRoot?.querySelectorAll('section') ?? []) {
      const title = section.querySelector('h3')?.textContent?.trim() ?? '';
      tables[title] = [...section.querySelectorAll('tr')].map((row) =>
        // The first text of a cell is its value; what follows in elements is its date, its basis, its "how".
        [...row.querySelectorAll('th, td')].map((cell) => {
          const link = cell.querySelector('a')?.textContent;
          const own = [...cell.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE)
            .map((node) => node.textContent);
          return (link ?? own.join(' ')).replace(/\s+/g, ' ').trim();
        }),
      );
    }
    return tables;
  });
}

export function cell(tables: PageTables, section: string, heading: string): string | undefined {
  return tables[section]?.find(([first]) => first === heading)?.[1];
}

/** `1,204` to 1204; the percent sign and unit are passed over. */
export function numeric(text: string | undefined): number {
  return Number((text ?? '').replace(/[^\d.-]/g, ''));
}
