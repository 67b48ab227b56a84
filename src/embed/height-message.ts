/**
 * What a frame of the atlas and the page around it say to each other: one greeting, then numbers. The frame speaks to
 * the page that greeted it and to no other; the page listens to the frames that it greeted and to no other.
 */
const NAMESPACE = 'hub-atlas';
const VERSION = 1;

/** CSS pixels; a frame outside of these is a mistake or a trick. */
const LEAST = 100;
const MOST = 20_000;

export const GREETING = { type: `${NAMESPACE}:hello`, version: VERSION } as const;

export function heightMessage(height: number) {
  return { type: `${NAMESPACE}:height`, version: VERSION, height: Math.ceil(height) } as const;
}

export function isGreeting(data: unknown): boolean {
  return isOurs(data, GREETING.type);
}

/** The height a message asks for, in whole CSS pixels; `undefined` for anything that is no such message. */
export function heightOf(data: unknown): number | undefined {
  if (!isOurs(data, `${NAMESPACE}:height`)) return undefined;
  const { height } = data as { readonly height?: unknown };
  if (typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.min(MOST, Math.max(LEAST, Math.ceil(height)));
}

function isOurs(data: unknown, type: string): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const message = data as { readonly type?: unknown; readonly version?: unknown };
  return message.type === type && message.version === VERSION;
}
