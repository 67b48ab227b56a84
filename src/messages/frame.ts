/** Words around the map: buttons and notices that belong to no page. */
export const frameMessages = {
  tryAgain: 'Try again',
  loading: 'Loading…',
  skipMap: 'Skip the map',
  backToList: 'Back to the list',
  /** Name of the part that holds the list or the page of a place. */
  details: 'Details',
  pageFailed:
    'This part of the atlas could not be fetched. The rest goes on working. If trying again does not help, reload the page.',
  leftOut: (values: readonly string[]) =>
    `Part of the address was not understood and was left out: ${values.map((value) => `“${value.slice(0, 60)}”`).join(', ')}.`,
  newerData:
    'The data is newer than this copy of the atlas. Most things work; reload the page to get the newest.',
};
