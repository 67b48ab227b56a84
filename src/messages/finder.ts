/** Words of the find box itself; those for what it finds are in `findings`. */
export const finderMessages = {
  label: 'Find a place, a school or a hub',
  hint: 'For example LS1 4AP, Möbius, Scarborough or a school’s name',
  button: 'Find',
  list: 'Suggestions',
  tryAgain: 'Try again',
  schoolsToo: (typed: string) => `Look for “${typed.trim()}” among schools and trusts too`,

  pending: {
    finder: 'Getting ready to search…',
    postcodes: 'Looking the postcode up…',
    names: 'Looking among towns too…',
    schools: 'Looking among schools and trusts too…',
  },
};
