/** The pictures that were in the page before any script, England first, however deep the slots that hand them on. */
export function broughtPictures(slot: HTMLSlotElement | null): readonly SVGSVGElement[] {
  const brought = slot?.assignedElements({ flatten: true }) ?? [];
  return brought.flatMap((element) => [...element.querySelectorAll<SVGSVGElement>('svg.svg-map')]);
}
