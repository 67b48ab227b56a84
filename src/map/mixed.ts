/** The colour a part `t` (0 to 1) of the way from `#rrggbb` `from` to `to`, channel by channel. */
export function mixed(from: string, to: string, t: number): string {
  const channel = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(channel(from, at) * (1 - t) + channel(to, at) * t));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
