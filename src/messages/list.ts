import type { Basis } from '../core/footprints/basis';
import { dateInWords } from './dates';

interface Dated {
  readonly asOf: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

export const listMessages = {
  title: (count: number, name: string) => `${count} ${name}`,
  whichList: 'Which list',
  shaded: 'The map is shaded by a measure of the landscape of authorities.',
  unshade: 'Show hub areas again',
  draw: 'Draw a locality of your own',
  showAll: (count: number) => `Show all ${count}`,
  nameNotConfirmed: 'name not confirmed',
  showFewer: 'Show fewer',
  partly: (basis: Basis) => (basis === 'inferred' ? 'partly inferred' : 'partly evidenced'),
  status: ({ asOf, validFrom, validTo }: Dated) =>
    validTo === undefined
      ? `As of ${dateInWords(asOf)}.`
      : `History: ${validFrom === undefined ? '' : `from ${dateInWords(validFrom)} `}until ${dateInWords(validTo)}. Not in force now.`,
};
