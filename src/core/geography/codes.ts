/**
 * Codes of English places as the Office for National Statistics gives them: a letter, two digits of the
 * kind of area, six digits of the area. The brands stop a region's code from being passed as a district's.
 */
declare const kind: unique symbol;
type Code<Kind extends string> = string & { readonly [kind]?: Kind };

/** Lower-tier or unitary authority district in force since April 2023, for example `E07000148` (Norwich). */
export type DistrictCode = Code<'district'>;
/** County, unitary, metropolitan district or London borough: an authority with education duties, 153 in all. */
export type AuthorityCode = Code<'authority'>;
export type RegionCode = Code<'region'>;
export type CombinedAuthorityCode = Code<'combined-authority'>;
/** District abolished in 2019 or 2023, for example `E07000168` (Scarborough). */
export type FormerDistrictCode = Code<'former-district'>;
export type AreaCode = string;

/** True for anything of the form letter + eight digits; says nothing about whether the area exists. */
export function looksLikeAreaCode(text: string): boolean {
  return /^[EK]\d{8}$/.test(text);
}
