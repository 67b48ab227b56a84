/** Words of what an embedded atlas gives to programs and says of itself. */
export const embedMessages = {
  documentTitle: {
    atlas: 'Hub Atlas',
    finder: 'Find your hub · Hub Atlas',
    comparison: 'Localities compared · Hub Atlas',
    picture: 'Map · Hub Atlas',
  },
  fileTitle: (families: readonly string[]) =>
    families.length === 0 ? 'Map of England' : `${families.join(' and ')} in England`,
  csvHeader: [
    'family',
    'id',
    'name',
    'kind',
    'basis',
    'as of',
    'valid from',
    'valid to',
    'state-funded schools, at least',
    'state-funded schools, at most',
    'area in km², at least',
    'area in km², at most',
  ],
} as const;
