/** Words of the live map (the engine) itself; the page around it has its own. */
export const ENGINE_WORDS = {
  scrollWithCtrl: 'Use Ctrl and scroll to zoom the map',
  scrollWithCommand: 'Use ⌘ and scroll to zoom the map',
  twoFingers: 'Use two fingers to move the map',
} as const;

/** What a school is called until its name has come. */
export function schoolByNumber(urn: number): string {
  return `School ${urn}`;
}
