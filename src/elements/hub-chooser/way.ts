import type { TemplateResult } from 'lit';
import type { Atlas } from '../../data/atlas';
import type { Session, ViewPatch } from '../../state/session';

/** What each way of choosing a place is rendered with. */
export interface Way {
  readonly atlas: Atlas;
  readonly session: Session;
  readonly link: (change: ViewPatch, text: string) => TemplateResult;
  readonly say: (text: string) => void;
  /** Renders again after a choice within the way. */
  readonly update: () => void;
}

export function valueIn(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}
