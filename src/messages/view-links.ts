/** Part of a view as texts, for links in prose: the keys of `state/view-keys`, which this leaf may not import. */
export type ViewPatchText = Readonly<
  Partial<
    Record<
      | 'page'
      | 'place'
      | 'layers'
      | 'lens'
      | 'weight'
      | 'shade'
      | 'rows'
      | 'columns'
      | 'sort'
      | 'direction'
      | 'compare',
      string
    >
  >
>;
