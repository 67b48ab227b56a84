/** Words inside the picture that is in the page before any script. */
export const pictureMessages = {
  title: 'Map of Maths Hub areas, 40 hubs',
  describe: (hubs: number, areas: number) =>
    `The areas of the ${hubs} Maths Hubs of England, in colours that differ between neighbours. Diagonal lines mark the ${areas} Education Investment Areas of February 2022 to March 2025. Dotted areas are inferred, not stated by a source. Maths Hubs have no hard boundaries.`,
  london: 'London, enlarged',
} as const;
