/**
 * What sort of territory a family of hubs or areas has; decides how it is drawn and worded.
 *
 * - `exclusive-area`: a firm line; each place belongs to one (districts, Teaching School Hubs);
 * - `soft-area`: published as lists of authorities, "no hard boundaries" (Maths Hubs);
 * - `designation`: an official list that covers some places and not others (Education Investment Areas);
 * - `point-set`: a set of schools without territory (trusts).
 */
export type FootprintKind = 'exclusive-area' | 'soft-area' | 'designation' | 'point-set';
