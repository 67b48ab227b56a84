/** Words that a name can do without: nobody is sure whether they belong to it. */
const FILLERS = new Set(['and', 'the', 'of', 'for', 'a']);

/** Ways of writing one thing, by the word that a person may type for it. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['ce', 'cofe'],
  ['rc', 'catholic'],
  ['educational', 'education'],
  ['tsh', 'teaching school hub'],
  ['eia', 'education investment area'],
  ['eias', 'education investment area'],
  ['ne', 'north east'],
  ['nw', 'north west'],
  ['se', 'south east'],
  ['sw', 'south west'],
  ['beds', 'bedfordshire'],
  ['berks', 'berkshire'],
  ['bucks', 'buckinghamshire'],
  ['cambs', 'cambridgeshire'],
  ['derbys', 'derbyshire'],
  ['glos', 'gloucestershire'],
  ['hants', 'hampshire'],
  ['herts', 'hertfordshire'],
  ['lancs', 'lancashire'],
  ['leics', 'leicestershire'],
  ['lincs', 'lincolnshire'],
  ['northants', 'northamptonshire'],
  ['notts', 'nottinghamshire'],
  ['oxon', 'oxfordshire'],
  ['salop', 'shropshire'],
  ['staffs', 'staffordshire'],
  ['warks', 'warwickshire'],
  ['wilts', 'wiltshire'],
  ['worcs', 'worcestershire'],
  ['yorks', 'yorkshire'],
]);

/** Longest text that is read; what is longer is no name. */
const LONGEST = 120;
const MOST_WORDS = 12;

/**
 * The words of a name or of a query, each once, so written that names match however they are typed: small letters
 * without accents, apostrophes and full stops, `&` and “and” left out, “Saint” as `st`, “C of E” as `cofe`.
 *
 *     wordsOf("King’s Lynn & West Norfolk")  →  ['kings', 'lynn', 'west', 'norfolk']
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´.]+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(c of e|church of england)\b/g, 'cofe');
  const words = plain.split(' ').flatMap((word) => (SAME.get(word) ?? word).split(' '));
  const said = words.filter((word) => word !== '' && !FILLERS.has(word));
  return [...new Set(said)].slice(0, MOST_WORDS);
}
