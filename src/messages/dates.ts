const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2025-03-31` → “31 March 2025”, `2025-03` → “March 2025”, `2025` as it is; other texts pass through. */
export function dateInWords(date: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : Number(day), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}
