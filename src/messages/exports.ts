import { dateInWords } from './dates';

/** Words that stand in files and prints beside the figures. */
export const exportMessages = {
  edition: (date: string) => `Hub Atlas, data edition of ${dateInWords(date)}.`,
  sources: 'Sources',
  licence: 'Licence',
  link: 'Link',
} as const;
