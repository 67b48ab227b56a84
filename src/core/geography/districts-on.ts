import type { District, FormerDistrict, Geography } from './geography';

/**
 * The districts in force on a date, ISO: the former ones that had not ended, and the present ones whose ground no
 * former one held. Exact from 2016 on; the record has no district abolished before 2019.
 *
 *     2018   West Somerset, Taunton Deane, …
 *     2020   Somerset West and Taunton, …
 *     2024   Somerset
 */
export function districtsOn(geography: Geography, date: string): readonly (District | FormerDistrict)[] {
  const still = geography.formerDistricts.filter((former) => date < former.endedOn);
  // A district made of others (Somerset West and Taunton) begins when the last of those it was made of ends.
  const former = still.filter(
    (one) =>
      !still.some((other) => other !== one && other.endedOn < one.endedOn && one.atoms.contains(other.atoms)),
  );
  const present = geography.districts.filter(({ atoms }) => !former.some((one) => one.atoms.meets(atoms)));
  return [...former, ...present];
}
