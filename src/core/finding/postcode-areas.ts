/** Part of the British Isles that is not England. */
export type Neighbour = 'Wales' | 'Scotland' | 'Northern Ireland' | 'Channel Islands' | 'Isle of Man';

/** What the letters that a postcode begins with say of where it can be. */
export type PostcodeArea =
  /** In England, wholly or in part; `beside` names the neighbour that has the rest of the area. */
  | { readonly kind: 'england'; readonly beside?: 'Wales' | 'Scotland' }
  | { readonly kind: 'elsewhere'; readonly neighbour: Neighbour }
  /** Letters that stand for no area on the ground: British Forces, and postcodes for business mail. */
  | { readonly kind: 'no-place' }
  | { readonly kind: 'unknown' };

/** Areas that lie wholly in England, or so nearly that no postcode of theirs abroad is known here. */
const ENGLAND = `AL B BA BB BD BH BL BN BR BS CB CM CO CR CT CV CW DA DE DH DL DN DT DY E EC EN EX FY GL GU HA HD HG
  HP HU HX IG IP KT L LA LE LN LS LU M ME MK N NE NG NN NR NW OL OX PE PL PO PR RG RH RM S SE SG SK SL SM SN SO SP
  SR SS ST SW TA TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO`;
const BESIDE = { Wales: 'CH HR LD LL NP SY', Scotland: 'CA DG TD' } as const;
const ELSEWHERE = {
  Wales: 'CF SA',
  Scotland: 'AB DD EH FK G HS IV KA KW KY ML PA PH ZE',
  'Northern Ireland': 'BT',
  'Channel Islands': 'GY JE',
  'Isle of Man': 'IM',
} as const;
const NO_PLACE = 'BF BX GIR XX';

const AREAS = new Map<string, PostcodeArea>();
add(ENGLAND, { kind: 'england' });
add(BESIDE.Wales, { kind: 'england', beside: 'Wales' });
add(BESIDE.Scotland, { kind: 'england', beside: 'Scotland' });
for (const neighbour of [
  'Wales',
  'Scotland',
  'Northern Ireland',
  'Channel Islands',
  'Isle of Man',
] as const) {
  add(ELSEWHERE[neighbour], { kind: 'elsewhere', neighbour });
}
add(NO_PLACE, { kind: 'no-place' });

/** @param letters the one or two letters before the first digit, in capitals. */
export function postcodeArea(letters: string): PostcodeArea {
  return AREAS.get(letters) ?? { kind: 'unknown' };
}

/** The areas that have postcodes in England, and so a shard each: 104, sorted. */
export const ENGLISH_POSTCODE_AREAS: readonly string[] = [...AREAS]
  .filter(([, area]) => area.kind === 'england')
  .map(([letters]) => letters)
  .sort();

function add(list: string, area: PostcodeArea): void {
  for (const letters of list.split(/\s+/)) AREAS.set(letters, area);
}
