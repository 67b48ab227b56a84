/** The version of this code: `package.json`'s, held to it by `tests/embedding/package.test.ts`. */
export const VERSION = '0.1.0';
