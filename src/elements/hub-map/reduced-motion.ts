/** What the reader asked of the system: maps then jump instead of flying. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
