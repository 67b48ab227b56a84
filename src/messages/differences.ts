import type { Difference } from '../core/localities/difference';
import { INDICATORS, type IndicatorId } from '../core/localities/indicator-notes';
import { figure, inPercent, percent, points } from './numbers';

/** How far from a round factor still goes by its word: “twice” for 1.93 and for 2.07. */
const NEAR = 0.04;
const ROUND_FACTORS: readonly (readonly [factor: number, words: string])[] = [
  [4, 'four times as many'],
  [3, 'three times as many'],
  [2, 'twice as many'],
  [1.5, 'one and a half times as many'],
  [1 / 2, 'half as many'],
  [1 / 3, 'a third as many'],
  [1 / 4, 'a quarter as many'],
];

/**
 * How a figure lies to England's, for people: “twice as many trusts per 100 schools as England”, “4.2 points above
 * England”, “0.9 % of England’s”. Empty where one figure cannot tell the two apart.
 */
export function differenceWords(id: IndicatorId, difference: Difference): string {
  switch (difference.kind) {
    case 'points':
      return `${points(difference.points)} ${difference.points > 0 ? 'above' : 'below'} England`;
    case 'same':
      return 'about as in England';
    case 'times':
      return INDICATORS[id].comparison === 'size'
        ? shareOfEngland(difference.factor)
        : rateAgainstEngland(difference.factor, INDICATORS[id].unit);
    case 'not-comparable':
      return difference.why === 'methods-differ'
        ? 'not set against England: computed in another way than England’s figure'
        : '';
  }
}

function shareOfEngland(factor: number): string {
  if (factor === 0 || factor >= 1) return '';
  if (factor < 0.001) return `under ${inPercent('0.1')} of England’s`;
  return `${factor < 0.1 ? inPercent(figure(factor * 100)) : percent(factor)} of England’s`;
}

function rateAgainstEngland(factor: number, unit: string): string {
  if (factor === 0) return 'none, unlike England';
  return `${timesWords(factor)} ${unit} as England`;
}

function timesWords(factor: number): string {
  const round = ROUND_FACTORS.find(([one]) => Math.abs(factor / one - 1) <= NEAR);
  if (round !== undefined) return round[1];
  // One decimal would have it “0 times”.
  if (factor < 0.1) return 'less than a tenth as many';
  return `${figure(factor)} times as many`;
}
