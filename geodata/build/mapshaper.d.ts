/** The one function of mapshaper (0.7) that the build uses; the package comes without types. */
declare module 'mapshaper' {
  interface Mapshaper {
    /**
     * Runs commands as the command line would, on files held in memory.
     * @returns the files that `-o` wrote, by name.
     */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, Uint8Array | string | object>>,
    ): Promise<Readonly<Record<string, Uint8Array | string>>>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}
