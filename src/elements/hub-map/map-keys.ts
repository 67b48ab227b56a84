/** What a key does to the map. `undefined` from `actionOf`: the key is not the map's and goes its own way. */
export type MapAction =
  | { readonly kind: 'pan'; readonly by: readonly [x: number, y: number] }
  | { readonly kind: 'zoom'; readonly by: number }
  | { readonly kind: 'pick' | 'clear' | 'home' | 'help' };

/** CSS pixels a press of an arrow moves the map; with Shift, for a careful hand. */
const STEP = { usual: 90, small: 20 } as const;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): MapAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const arrow = ARROWS[event.key];
  if (arrow !== undefined) {
    const step = event.shiftKey ? STEP.small : STEP.usual;
    return { kind: 'pan', by: [arrow[0] * step, arrow[1] * step] };
  }
  switch (event.key) {
    case '+':
    case '=':
      return { kind: 'zoom', by: 1 };
    case '-':
    case '_':
      return { kind: 'zoom', by: -1 };
    case 'Enter':
    case ' ':
      return { kind: 'pick' };
    case 'Escape':
      return { kind: 'clear' };
    case 'Home':
      return { kind: 'home' };
    case '?':
      return { kind: 'help' };
    default:
      return undefined;
  }
}
