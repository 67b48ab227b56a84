import { frameMessages } from './frame';

/** Titles and notices of the site around the elements. */
const pageTitle = {
  map: 'Who serves this place?',
  overlap: 'How the systems overlap',
  landscape: 'The landscape of each authority',
  compare: 'Compare localities',
  briefing: 'Locality briefing',
  draw: 'Draw a locality',
  localities: 'City, Town and Shire',
  study: 'The study behind it',
  method: 'Method and data',
  embed: 'Put the atlas on your site',
} as const;

export const siteMessages = {
  pageTitle,
  documentTitle: (page: keyof typeof pageTitle, place?: string) => {
    const what =
      place === undefined ? pageTitle[page] : page === 'map' ? place : `${place}: ${pageTitle[page]}`;
    return `${what} · Hub Atlas`;
  },
  leftOut: frameMessages.leftOut,
  pageFailed: frameMessages.pageFailed,
  tryAgain: frameMessages.tryAgain,
};
