import type { TemplateResult } from 'lit';
import { parsePlaceId } from '../../core/finding/place-id';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import type { Atlas } from '../../data/atlas';
import { resolvePlace } from '../../data/resolve-place';
import { comparisonMessages as words } from '../../messages/comparison';
import { keptMessages } from '../../messages/kept';
import { formatLocalities } from '../../state/locality-text';
import { myLocalities } from '../../state/my-localities';
import type { Session } from '../../state/session';
import type { Announcer } from '../announcer';
import type { AtlasElement } from '../atlas-element';
import { roundedCircle } from '../hub-draw/rounded';
import { today } from '../hub-kept/hub-kept';
import { localityName } from '../locality-name';
import { pointOfPlace } from '../place-point';
import type { ChosenActions } from './chosen-list';
import { type Dragged, DragOrder, reordered } from './drag-order';

/** What can be done with the places of a comparison; every change goes into the view, and so into the address. */
export class ChosenPlaces implements ChosenActions {
  readonly order: DragOrder;
  private readonly announcer: Announcer;
  private session: Session | undefined;
  private atlas: Atlas | undefined;
  private kept: ReadonlySet<string> = new Set();

  constructor(
    private readonly host: AtlasElement,
    announcer: Announcer,
    readonly tryAgain: () => void,
    readonly links: (index: number) => TemplateResult,
  ) {
    this.announcer = announcer;
    this.order = new DragOrder(
      host,
      () => [...(host.shadowRoot?.querySelectorAll('.chosen > li') ?? [])],
      (dragged) => this.reorder(dragged),
    );
  }

  /** Call before rendering. */
  follow(session: Session | undefined, atlas: Atlas | undefined): void {
    this.session = session;
    this.atlas = atlas;
    this.kept = new Set(myLocalities.list().map(({ spec }) => formatLocalities([spec])));
  }

  readonly rename = (index: number, name: string): void => {
    const { atlas } = this;
    this.change((specs) =>
      specs.map((spec, i) => {
        if (i !== index) return spec;
        const nameless = { ...spec, name: '' };
        // A name that the atlas gives anyhow is not written into the link.
        const isUsual = atlas !== undefined && name.trim() === localityName(atlas.england, nameless);
        return isUsual ? nameless : { ...spec, name: name.trim() };
      }),
    );
    this.host.requestUpdate();
  };

  readonly move = (dragged: Dragged, button: HTMLElement): void => {
    const { className } = button;
    this.reorder(dragged);
    void this.host.updateComplete.then(() => this.focusIn(dragged.to, className));
  };

  readonly drag = (event: PointerEvent, index: number): void => this.order.begin(event, index);

  readonly remove = (index: number): void => {
    const name = this.nameOf(index);
    this.change((specs) => specs.filter((_, i) => i !== index));
    this.announcer.say(words.removed(name));
    void this.host.updateComplete.then(() => this.focusIn(Math.max(0, index - 1), 'remove'));
  };

  readonly keep = (index: number): void => {
    const spec = this.specs[index];
    if (spec === undefined) return;
    const result = myLocalities.keep([spec], today());
    this.announcer.say(keptMessages.results[result]);
    this.told = result === 'unavailable' || result === 'full' ? keptMessages.results[result] : '';
    this.host.requestUpdate();
  };

  /** What has to be read about the last press of Keep, where it did not work. */
  told = '';

  /** What the list shows beside the places themselves: the same value as long as that is the same. */
  get shownState(): string {
    const { dragged } = this.order;
    const kept = this.specs.map((_, index) => Number(this.isKept(index))).join('');
    return `${dragged?.from} ${dragged?.to} ${kept} ${this.told}`;
  }

  readonly isKept = (index: number): boolean => {
    const spec = this.specs[index];
    return spec !== undefined && this.kept.has(formatLocalities([spec]));
  };

  /** A school or a postcode becomes the circle around it. */
  readonly giveRadius = (index: number, radius: number): void => {
    void this.circleAround(index, radius);
  };

  private async circleAround(index: number, radius: number): Promise<void> {
    const spec = this.specs[index];
    const place = spec?.kind === 'areas' ? parsePlaceId(spec.places[0] ?? '') : undefined;
    if (this.atlas === undefined || spec === undefined || place === undefined) return;
    try {
      const found = await resolvePlace(this.atlas, place);
      const [lon, lat] = pointOfPlace(found) ?? [];
      if (lon === undefined || lat === undefined) return;
      const name =
        found.kind === 'school' ? found.school.name : found.kind === 'postcode' ? found.answer.postcode : '';
      const circle: LocalitySpec = {
        kind: 'circle',
        name: spec.name || words.names.around(radius, name),
        ...roundedCircle(lon, lat, radius),
      };
      this.change((specs) => specs.map((one) => (one === spec ? circle : one)));
    } catch {
      this.announcer.say(words.state.nothing);
    }
  }

  private reorder(dragged: Dragged): void {
    const name = this.nameOf(dragged.from);
    this.change((specs) => reordered(specs, dragged));
    this.announcer.say(words.moved(name, dragged.to + 1, this.specs.length));
  }

  private get specs(): readonly LocalitySpec[] {
    return this.session?.view.localities ?? [];
  }

  private nameOf(index: number): string {
    const spec = this.specs[index];
    return spec === undefined || this.atlas === undefined ? '' : localityName(this.atlas.england, spec);
  }

  private change(make: (specs: readonly LocalitySpec[]) => readonly LocalitySpec[]): void {
    this.session?.go({ localities: make(this.specs) }, 'user');
  }

  /** The same button of the place that moved; its neighbour where that one is at the end and does nothing more. */
  private focusIn(index: number, className: string): void {
    const root = this.host.shadowRoot;
    const item = root?.querySelectorAll('.chosen > li')[index];
    const button = item?.querySelector<HTMLButtonElement>(`button.${className}:not(:disabled)`);
    // Without any place left there is no list: what is above it stays.
    const otherwise = item ? '.buttons button:not(:disabled)' : '.choosing h2';
    (button ?? (item ?? root)?.querySelector<HTMLElement>(otherwise))?.focus();
  }
}
