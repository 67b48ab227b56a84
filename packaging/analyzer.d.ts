/** The analyser comes without types; this is what is called here. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(options: {
    readonly argv: readonly string[];
    readonly cwd: string;
    /** Gives the manifest back and writes no file. */
    readonly noWrite: boolean;
  }): Promise<unknown>;
}
