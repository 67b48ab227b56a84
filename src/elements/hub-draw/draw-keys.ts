import { actionOf, type MapAction } from '../hub-map/map-keys';
import type { DrawTool } from './draw-tool';

/** What a key does on the map of the page, beside moving it. */
export type DrawAction =
  | MoveAction
  /** At the crosshair: a corner, a pick, or taking up and putting down a corner. */
  | { readonly kind: 'set' }
  | { readonly kind: 'remove' | 'finish' | 'cancel' };

/** What moves the map and nothing else. */
export type MoveAction = Extract<MapAction, { kind: 'pan' | 'zoom' }> | { readonly kind: 'home' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** `undefined`: the key is not the map's and goes its own way. */
export function drawActionOf(event: Key, tool: DrawTool): DrawAction | undefined {
  const action = actionOf(event);
  switch (action?.kind) {
    case 'pan':
    case 'zoom':
      return action;
    case 'home':
      return { kind: 'home' };
    case 'pick':
      if (tool === 'look') return undefined;
      return { kind: event.key === 'Enter' && event.shiftKey ? 'finish' : 'set' };
    case 'clear':
      return { kind: 'cancel' };
    default:
      return isRemoval(event) && tool !== 'look' && tool !== 'pick' ? { kind: 'remove' } : undefined;
  }
}

function isRemoval({ key, ctrlKey, metaKey, altKey }: Key): boolean {
  return (key === 'Backspace' || key === 'Delete') && !ctrlKey && !metaKey && !altKey;
}
