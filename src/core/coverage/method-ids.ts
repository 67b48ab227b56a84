/** Names of the ways in which figures are computed; `methods.ts` says each in words. */
export const METHOD_IDS = [
  'overlap',
  'touching',
  'matrix',
  'neighbours',
  'alignment',
  'same-set',
  'changes',
  'drawn-share',
] as const;
export type MethodId = (typeof METHOD_IDS)[number];
