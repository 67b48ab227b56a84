import type { Amount, Bounds, ShareOf } from '../core/coverage/bounds';

type Decimals = 0 | 1 | 'always one';
const formats = new Map<Decimals, Intl.NumberFormat>();

/** Made when first needed: the first of a page holds a slow phone up for 60 ms, and counts do without. */
function rounded(value: number, decimals: Decimals): string {
  const digits =
    decimals === 'always one'
      ? { minimumFractionDigits: 1, maximumFractionDigits: 1 }
      : { maximumFractionDigits: decimals };
  const format = formats.get(decimals) ?? new Intl.NumberFormat('en-GB', digits);
  formats.set(decimals, format);
  return format.format(value);
}

export const NOT_KNOWN = 'not known';

/** A count, with commas: `1,204`. */
export function count(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) return rounded(value, 0);
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A figure with at most one decimal. */
export function figure(value: number): string {
  return rounded(value, 1);
}

/** A rate with one decimal, be it 0: in a column of rates “31” beside “12.9” looks like a coarser figure. */
export function rate(value: number): string {
  return rounded(value, 'always one');
}

/** Square kilometres: no decimals from 100 on, since the source is drawn to 20 m. */
export function area(km2: number): string {
  return `${km2 >= 100 ? rounded(km2, 0) : rounded(km2, 1)} km²`;
}

/**
 * A share of 0 to 1 in percent. Nothing but nothing is “0 %”, and nothing but all is “100 %”: what would round there
 * is said as “under 1 %” or “over 99 %”.
 */
export function percent(share: number): string {
  if (share <= 0) return inPercent('0');
  if (share >= 1) return inPercent('100');
  if (share < 0.01) return `under ${inPercent('1')}`;
  if (share > 0.99) return `over ${inPercent('99')}`;
  return inPercent(rounded(share * 100, 0));
}

/** With a space at which no line breaks: else the sign may stand alone at the start of one. */
export function inPercent(figure: string): string {
  return `${figure}\u00a0%`;
}

/** `62 %`, `between 12 % and 31 %`, `up to 31 %`, `none`, `not known`. */
export function shareText(share: ShareOf): string {
  if (share === 'none') return 'none there';
  if (share === 'not-known') return NOT_KNOWN;
  return boundsText(share, percent);
}

export function amountText(amount: Amount, format: (value: number) => string): string {
  return amount === 'not-known' ? NOT_KNOWN : boundsText(amount, format);
}

function boundsText({ low, high }: Bounds, format: (value: number) => string): string {
  const [least, most] = [format(low), format(high)];
  if (least === most) return least;
  return low === 0 ? `up to ${most}` : `between ${least} and ${most}`;
}

/** How far apart two percentages are, in words and whichever is the larger: `1 point`, `4.2 points`. */
export function points(difference: number): string {
  const text = figure(Math.abs(difference));
  return text === '1' ? '1 point' : `${text} points`;
}

/** `one hub`, `2 hubs`. */
export function several(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${count(number)} ${many}`;
}

/** `Leeds, Bradford and Wakefield`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
