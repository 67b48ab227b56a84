import type { Bench } from './bench';

/** Every bench by its name, loaded only when it is run: the heavy ones bring engines of their own. */
export const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  matrix: async () => (await import('./matrix.bench')).bench,
};
