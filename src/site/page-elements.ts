import type { PageId } from '../state/view';

interface Page {
  readonly tag: string;
  /** Fetches the element's code; the map's is there from the start. */
  readonly load: () => Promise<CustomElementConstructor>;
}

const comparison: Page = {
  tag: 'hub-comparison',
  load: async () => (await import('../elements/hub-comparison/hub-comparison')).HubComparison,
};

/** Each page beside the map is one element, fetched when first opened. */
export const PAGES: Readonly<Record<Exclude<PageId, 'map'>, Page>> = {
  overlap: {
    tag: 'hub-overlap',
    load: async () => (await import('../elements/hub-overlap/hub-overlap')).HubOverlap,
  },
  landscape: {
    tag: 'hub-landscape',
    load: async () => (await import('../elements/hub-landscape/hub-landscape')).HubLandscape,
  },
  compare: comparison,
  briefing: comparison,
  draw: { tag: 'hub-draw', load: async () => (await import('../elements/hub-draw/hub-draw')).HubDraw },
  localities: {
    tag: 'hub-localities',
    load: async () => (await import('../elements/hub-localities/hub-localities')).HubLocalities,
  },
  study: { tag: 'hub-study', load: async () => (await import('../elements/hub-study/hub-study')).HubStudy },
  method: {
    tag: 'hub-method',
    load: async () => (await import('../elements/hub-method/hub-method')).HubMethod,
  },
  embed: {
    tag: 'hub-builder',
    load: async () => (await import('../elements/hub-builder/hub-builder')).HubBuilder,
  },
};
