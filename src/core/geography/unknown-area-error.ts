/** A file names an area that the table of areas does not have: `maths-hubs "enigma": no area has the code "E99999999"`. */
export class UnknownAreaError extends Error {
  override readonly name = 'UnknownAreaError';

  /** @param family the list that names it, @param id the entry of that list, @param code the code as given. */
  constructor(
    readonly family: string,
    readonly id: string,
    readonly code: string,
  ) {
    super(`${family} "${id}": no area has the code "${code}"`);
  }
}
