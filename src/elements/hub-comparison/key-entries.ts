import type { SvgNode } from '../../map/svg/svg-node';

/** A line of the key as a value: its sample, drawn by the classes of the map, and its words. */
export interface KeyEntry {
  readonly swatch: SvgNode;
  readonly words: string;
}

/** The key that is on the page, for a file: the same samples, read from the elements that show them. */
export function keyEntries(list: ParentNode | null): readonly KeyEntry[] {
  const patterns = list?.querySelector('svg.patterns defs');
  return [...(list?.querySelectorAll('li') ?? [])].flatMap((item, i) => {
    const swatch = item.querySelector('svg.swatch');
    if (swatch === null) return [];
    const node = nodeOf(swatch);
    const defs = i === 0 && patterns ? [nodeOf(patterns)] : [];
    return [
      {
        swatch: { ...node, children: [...defs, ...node.children] },
        words: item.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      },
    ];
  });
}

/** Elements of the page as values. Comments that the renderer left are passed over. */
function nodeOf(element: Element): SvgNode {
  return {
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.childNodes].flatMap((child): (SvgNode | string)[] => {
      if (child instanceof Element) return [nodeOf(child)];
      const text = child.nodeType === Node.TEXT_NODE ? (child.textContent ?? '').trim() : '';
      return text === '' ? [] : [text];
    }),
  };
}
