import { describe, expect, it } from 'vitest';
import { drawActionOf } from '../../../src/elements/hub-draw/draw-keys';
import type { DrawTool } from '../../../src/elements/hub-draw/draw-tool';
import { stepOf } from '../../../src/elements/hub-draw/page-keys';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const action = (tool: DrawTool, ...event: Parameters<typeof press>) => drawActionOf(press(...event), tool);

describe('keys on the map on which one draws', () => {
  it('moves the map whatever the tool', () => {
    for (const tool of ['look', 'polygon', 'pick', 'edit'] as const) {
      expect(action(tool, 'ArrowUp')).toEqual({ kind: 'pan', by: [0, -90] });
      expect(action(tool, '+')).toEqual({ kind: 'zoom', by: 1 });
      expect(action(tool, 'Home')).toEqual({ kind: 'home' });
    }
  });

  it('sets with Enter, finishes with Shift and Enter, drops with Escape', () => {
    expect(action('polygon', 'Enter')).toEqual({ kind: 'set' });
    expect(action('polygon', 'Enter', { shiftKey: true })).toEqual({ kind: 'finish' });
    expect(action('polygon', 'Escape')).toEqual({ kind: 'cancel' });
    expect(action('look', 'Enter')).toBe(undefined);
  });

  it('takes a corner back with Backspace, where there are corners', () => {
    expect(action('circle', 'Backspace')).toEqual({ kind: 'remove' });
    expect(action('edit', 'Delete')).toEqual({ kind: 'remove' });
    expect(action('pick', 'Backspace')).toBe(undefined);
  });

  it('leaves the browser its own', () => {
    expect(action('polygon', 'Tab')).toBe(undefined);
    expect(action('polygon', '+', { ctrlKey: true })).toBe(undefined);
    expect(action('polygon', 'Backspace', { altKey: true })).toBe(undefined);
  });
});

describe('undo and redo by keys', () => {
  it.each([
    ['z', { ctrlKey: true }, 'undo'],
    ['z', { metaKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['z', {}, undefined],
    ['z', { ctrlKey: true, altKey: true }, undefined],
  ] as const)('%s with %j is %s', (key, held, step) => {
    expect(stepOf(press(key, held))).toBe(step);
  });
});
