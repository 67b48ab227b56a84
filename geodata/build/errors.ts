/** A source file does not hold what the build relies on; the message names the file and the row. */
export class SourceError extends Error {
  override readonly name: string = 'SourceError';
  constructor(
    readonly file: string,
    readonly row: number | string,
    what: string,
  ) {
    super(`${file}, row ${row}: ${what}`);
  }
}

/** A code that no area of the atlas has, not even as an alias. The build stops rather than lose a row. */
export class UnmatchedCodeError extends SourceError {
  override readonly name = 'UnmatchedCodeError';
  constructor(
    file: string,
    row: number | string,
    readonly code: string,
  ) {
    super(
      file,
      row,
      `no area has the code "${code}"; add it to geodata/sources/aliases.ts if it is another name`,
    );
  }
}
