import type { ViewPatch } from './session';
import { parseView, type ViewTexts } from './view-keys';

/** A change of view from texts, holding only the keys given: for links written in prose and data. */
export function patchOfTexts(texts: ViewTexts): ViewPatch {
  const { view } = parseView(texts);
  const patch: { -readonly [Key in keyof ViewPatch]: ViewPatch[Key] } = {};
  if (texts.page !== undefined) patch.page = view.page;
  if (texts.place !== undefined) patch.place = view.place;
  if (texts.layers !== undefined) patch.layers = view.layers;
  if (texts.lens !== undefined) patch.lens = view.lens;
  if (texts.weight !== undefined) patch.weight = view.weight;
  if (texts.shade !== undefined) patch.shade = view.shade;
  if (texts.compare !== undefined) patch.localities = view.localities;
  if (view.matrix !== undefined) patch.matrix = view.matrix;
  return patch;
}
