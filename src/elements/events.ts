import { formatPlaceId } from '../core/finding/place-id';
import type { AtlasError, AtlasErrorKind } from '../data/atlas-error';
import type { Cause, ViewChange } from '../state/session';
import { formatView, type ViewTexts } from '../state/view-keys';

/** Events bubble, and leave shadow roots, so that a page can listen on the element or on any of its ancestors. */
abstract class HubAtlasEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, { bubbles: true, composed: true, detail });
  }
}

/** The view changed: place, layers, camera or anything else an address can hold. */
export class HubAtlasViewEvent extends HubAtlasEvent<{
  /** The view as the texts of the address and of the attributes. */
  readonly view: ViewTexts;
  /** Who did it: a hand on the page, a program, or the address. */
  readonly reason: Cause;
}> {
  constructor({ view, cause }: ViewChange) {
    super('hub-atlas-view', { view: formatView(view), reason: cause });
  }
}

/** Another place was picked, or none is any more. Fired after `hub-atlas-view` for the same change. */
export class HubAtlasPickEvent extends HubAtlasEvent<{
  /** Id of the place, such as `maths-hubs:enigma`; `undefined` when the pick was cleared. */
  readonly place: string | undefined;
  readonly previous: string | undefined;
  readonly reason: Cause;
}> {
  constructor({ view, previous, cause }: ViewChange) {
    super('hub-atlas-pick', {
      place: view.place && formatPlaceId(view.place),
      previous: previous.place && formatPlaceId(previous.place),
      reason: cause,
    });
  }
}

/** The data is there and the element shows it. */
export class HubAtlasReadyEvent extends HubAtlasEvent<{
  /** Date of the newest source in the data, ISO. */
  readonly edition: string;
  /** The data is of a newer format than this code; what it can show, it shows. */
  readonly newerData: boolean;
}> {
  constructor(edition: string, newerData: boolean) {
    super('hub-atlas-ready', { edition, newerData });
  }
}

/** The data could not be had. The element says so and offers to try again. */
export class HubAtlasErrorEvent extends HubAtlasEvent<{
  readonly kind: AtlasErrorKind;
  /** The file or code that it is about. */
  readonly subject: string;
  readonly message: string;
}> {
  constructor({ kind, subject, message }: AtlasError) {
    super('hub-atlas-error', { kind, subject, message });
  }
}

/** What one change of view is told as. */
export function eventsOf(change: ViewChange): readonly Event[] {
  const { place, previous } = new HubAtlasPickEvent(change).detail;
  const view = new HubAtlasViewEvent(change);
  return place === previous ? [view] : [view, new HubAtlasPickEvent(change)];
}

declare global {
  interface HTMLElementEventMap {
    'hub-atlas-view': HubAtlasViewEvent;
    'hub-atlas-pick': HubAtlasPickEvent;
    'hub-atlas-ready': HubAtlasReadyEvent;
    'hub-atlas-error': HubAtlasErrorEvent;
  }
}
