import { expect, it } from 'vitest';
import { actionOf } from '../../../src/elements/hub-map/map-keys';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const pressed = (key: string, held: Partial<typeof plain> = {}) => actionOf({ ...plain, ...held, key });

it('moves by arrows, by less with Shift', () => {
  expect(pressed('ArrowRight')).toEqual({ kind: 'pan', by: [90, 0] });
  expect(pressed('ArrowUp', { shiftKey: true })).toEqual({ kind: 'pan', by: [0, -20] });
});

it('zooms by plus and minus wherever they are on the keyboard', () => {
  for (const key of ['+', '=']) expect(pressed(key)).toEqual({ kind: 'zoom', by: 1 });
  for (const key of ['-', '_']) expect(pressed(key)).toEqual({ kind: 'zoom', by: -1 });
});

it('picks, clears, goes home and helps', () => {
  expect(['Enter', ' ', 'Escape', 'Home', '?'].map((key) => pressed(key)?.kind)).toEqual([
    'pick',
    'pick',
    'clear',
    'home',
    'help',
  ]);
});

it('leaves to the browser what is the browser’s: Ctrl and plus, Tab, letters', () => {
  expect(pressed('+', { ctrlKey: true })).toBeUndefined();
  expect(pressed('ArrowLeft', { altKey: true })).toBeUndefined();
  for (const key of ['Tab', 'a', 'F5', 'PageDown']) expect(pressed(key)).toBeUndefined();
});
