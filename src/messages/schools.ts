/** Words for schools: phases and statuses as the register means them. */
export const schoolWords = {
  phase: {
    primary: 'Primary',
    secondary: 'Secondary',
    'all-through': 'All-through',
    nursery: 'Nursery',
    'sixteen-plus': '16 plus',
    special: 'Special',
    alternative: 'Alternative provision',
    other: 'Independent or other',
  },
  status: {
    academy: 'Academy or free school',
    maintained: 'Maintained by the authority',
    'non-maintained-special': 'Non-maintained special school',
    independent: 'Independent school',
    college: 'College',
    other: 'Other',
  },
  noTrust: 'none: not an academy',
  share: 'Share',
  counted: (sure: number, shared: number) =>
    shared === 0 ? String(sure) : sure === 0 ? `up to ${shared}` : `${sure} to ${sure + shared}`,
  upTo: (share: string) => `up to ${share}`,
} as const;
