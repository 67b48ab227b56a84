import type { Locator, Page } from 'playwright-core';
import { announced } from './harness-announced';
import { tabTo } from './harness-focus';

/** The two ways to press something. A journey that is written with them is walked in both. */
export interface Hands {
  /** Presses a link, a button or a cell. */
  press(goal: Locator): Promise<void>;
  /** Puts a text into a field, in place of what is there. */
  write(field: Locator, text: string): Promise<void>;
}

export const HANDS: Readonly<Record<'pointer' | 'keyboard', (page: Page) => Hands>> = {
  pointer: () => ({
    press: (goal) => goal.first().click(),
    async write(field, text) {
      await field.click();
      await field.fill(text);
    },
  }),
  /** Nothing but Tab, Enter and letters. */
  keyboard: (page) => ({
    async press(goal) {
      await tabTo(page, goal, 300);
      await page.keyboard.press('Enter');
    },
    async write(field, text) {
      await tabTo(page, field);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
  }),
};

/** Sentences spoken since the last call, without those that only say that something is on its way. */
export async function spoken(page: Page): Promise<readonly string[]> {
  const heard = await announced(page, { forget: true });
  return heard.map(({ text }) => text).filter((text) => !text.endsWith('…'));
}
