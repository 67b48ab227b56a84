import type { LocalitySpec } from '../../core/localities/locality-spec';
import { drawMapMessages as words } from '../../messages/draw-map';
import { editable } from './corner-edit';
import type { Outcome } from './draft';
import type { Editing } from './draw-hand';
import type { DrawTool } from './draw-tool';

interface EditingState {
  readonly editing: Editing | undefined;
  /** Why corners are edited though another tool is in hand, or why none can be. */
  readonly reason: string | undefined;
}

const made = new WeakMap<object, Editing>();

/** Whose corners can be changed now: a sketch that has to be put right, or the locality where that tool is in hand. */
export function editingOf(
  tool: DrawTool,
  spec: LocalitySpec | undefined,
  outcome: Outcome | undefined,
): EditingState {
  if (outcome?.kind === 'problem' && outcome.geometry !== undefined) {
    const polygons = editable(outcome.geometry);
    if (polygons !== undefined) {
      return { editing: kept(outcome, { polygons, how: outcome.how }), reason: words.mending };
    }
  }
  if (tool !== 'edit') return { editing: undefined, reason: undefined };
  if (spec?.kind !== 'shape')
    return { editing: undefined, reason: words.cannotEdit[spec?.kind ?? 'nothing'] };
  const polygons = editable(spec.geometry);
  if (polygons === undefined) return { editing: undefined, reason: words.cannotEdit.holes };
  return { editing: kept(spec, { polygons, how: 'replace' }), reason: undefined };
}

/** The same value for the same shape, so that the board does not load it anew at each rendering. */
function kept(of: object, editing: Editing): Editing {
  const before = made.get(of) ?? editing;
  made.set(of, before);
  return before;
}
