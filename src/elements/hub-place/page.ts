import type { TemplateResult } from 'lit';
import type { England } from '../../core/england';
import type { Atlas } from '../../data/atlas';
import type { Session, ViewPatch } from '../../state/session';
import type { ViewState } from '../../state/view';

/** What the sections of a place page are written with. */
export interface Page {
  readonly atlas: Atlas;
  readonly england: England;
  readonly view: ViewState;
  readonly session: Session;
  readonly link: (change: ViewPatch, text: string | TemplateResult) => TemplateResult;
}
