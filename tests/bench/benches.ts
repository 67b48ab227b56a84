import type { Bench } from './bench';

/** Every bench by its name, loaded only when it is run: the heavy ones bring engines of their own. */
export const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  matrix: async () => (await import('./matrix.bench')).bench,
  clipping: async () => (await import('./clipping.bench')).bench,
  'clipping-growth': async () => (await import('./clipping-growth.bench')).bench,
  'clipping-memory': async () => (await import('./clipping-memory.bench')).bench,
  geodata: async () => (await import('./geodata.bench')).bench,
  finder: async () => (await import('./finder.bench')).bench,
  map: async () => (await import('./map.bench')).bench,
  'map-hover': async () => (await import('./map-hover.bench')).bench,
  'map-lives': async () => (await import('./map-lives.bench')).bench,
  comparison: async () => (await import('./comparison.bench')).bench,
  embed: async () => (await import('./embed.bench')).bench,
  'embed-code': async () => (await import('./embed-code.bench')).bench,
};
