import type { PlaceId } from '../../core/finding/place-id';
import type { LabelsRecord } from '../../core/records/labels-record';
import type { MeasuresRecord, TrustsRecord } from '../../core/records/measures-record';
import type { SchoolTable } from '../../core/records/school-table';
import type { Atlas } from '../../data/atlas';
import type { LonLat } from '../../map/drawing';
import { kindsOfPlace } from '../../map/kinds';
import type { ThemeId } from '../../map/palette';
import type { ClassesLayer, Scene } from '../../map/scene';
import { sceneOf } from '../../map/scene-of';
import { isSchoolLayer } from '../../map/school-rows';
import type { LayerId, ViewState } from '../../state/view';

type Part = 'schools' | 'labels' | 'measures' | 'trusts';
interface Parts {
  schools?: SchoolTable;
  labels?: LabelsRecord;
  measures?: MeasuresRecord;
  trusts?: TrustsRecord;
}

/** Makes the scene of a view, fetching what its layers need; a part that fails costs its layer and is told. */
export class SceneFeed {
  private readonly parts: Parts = {};
  private readonly asked = new Map<Part, 'coming' | 'failed'>();
  private kinds: ClassesLayer | undefined;
  private shading: typeof import('../../map/shade') | 'coming' | undefined;
  private shade:
    | { readonly id: string; readonly schools: SchoolTable | undefined; readonly layer: ClassesLayer }
    | undefined;
  private trust: { readonly uid: number; readonly points: readonly LonLat[] } | undefined;
  private last: { readonly key: readonly unknown[]; readonly scene: Scene } | undefined;
  private atlas: Atlas | undefined;

  /** @param changed called when a part has come or failed. */
  constructor(private readonly changed: () => void) {}

  /** The scene of a view; the same value as long as nothing it depends on has changed. */
  scene(atlas: Atlas, view: ViewState, theme: ThemeId, point: LonLat | undefined): Scene {
    if (atlas !== this.atlas) this.startOver(atlas);
    if (view.layers.some(isSchoolLayer)) this.want('schools');
    if (view.layers.includes('kinds')) this.want('measures');
    const { schools, labels } = this.parts;
    const { layers, place, localities, shade } = view;
    const shaded = shade === undefined ? undefined : this.shaded(atlas, shade);
    const points = this.schoolsOfTrust(place);
    const key = [
      layers,
      place,
      localities,
      shaded,
      theme,
      point?.join(),
      points,
      schools,
      labels,
      this.kinds,
    ];
    if (this.last?.key.every((value, i) => value === key[i])) return this.last.scene;
    const scene = sceneOf(atlas.england, view, {
      theme,
      ...(schools && { schools }),
      ...(labels && { labels }),
      ...(this.kinds && { kinds: this.kinds }),
      ...(shaded && { shade: shaded }),
      ...(point && { point }),
      ...(points && { points }),
    });
    this.last = { key, scene };
    return scene;
  }

  /** Names of towns: wanted once the map is looked at closely, not for the first picture. */
  wantTowns(): void {
    this.want('labels');
  }

  stateOf(layer: LayerId): 'coming' | 'failed' | undefined {
    const part: Part | undefined = isSchoolLayer(layer)
      ? 'schools'
      : layer === 'kinds'
        ? 'measures'
        : undefined;
    return part === undefined ? undefined : this.asked.get(part);
  }

  /** Something that the scene is to show is on its way. */
  get isWaiting(): boolean {
    return this.shading === 'coming' || [...this.asked.values()].includes('coming');
  }

  /** Asks again for what failed. */
  tryAgain(): void {
    for (const [part, state] of this.asked) if (state === 'failed') this.asked.delete(part);
    this.changed();
  }

  /** The shading of a measure, once its code is there; made again when the schools have come. */
  private shaded(atlas: Atlas, id: string): ClassesLayer | undefined {
    this.want('schools');
    if (this.shading === undefined) {
      this.shading = 'coming';
      import('../../map/shade').then(
        (code) => {
          this.shading = code;
          this.changed();
        },
        () => {
          this.shading = undefined;
        },
      );
    }
    if (this.shading === 'coming' || !this.shading.isLandscapeId(id)) return undefined;
    const { schools } = this.parts;
    if (this.shade?.id !== id || this.shade.schools !== schools) {
      this.shade = { id, schools, layer: this.shading.shadeLayer(atlas.england, id, schools) };
    }
    return this.shade.layer;
  }

  /** Where the schools of a picked trust stand; `undefined` while they are on their way, or when no trust is picked. */
  private schoolsOfTrust(place: PlaceId | undefined): readonly LonLat[] | undefined {
    if (place?.kind !== 'trust') return undefined;
    this.want('schools');
    this.want('trusts');
    const { schools, trusts } = this.parts;
    if (schools === undefined || trusts === undefined) return undefined;
    if (this.trust?.uid !== place.uid) {
      // Number 0 in the table is "no trust known"; a register number that is not in the file holds no school.
      const number = trusts.uid.indexOf(place.uid) + 1;
      this.trust = { uid: place.uid, points: number === 0 ? [] : schoolsWith(schools, number) };
    }
    return this.trust.points;
  }

  private want(part: Part): void {
    const { atlas } = this;
    if (atlas === undefined || this.parts[part] !== undefined || this.asked.has(part)) return;
    this.asked.set(part, 'coming');
    atlas[part]().then(
      (value) => {
        if (atlas !== this.atlas) return;
        Object.assign(this.parts, { [part]: value });
        if (this.parts.measures !== undefined) this.kinds ??= kindsLayer(atlas, this.parts.measures);
        this.asked.delete(part);
        this.changed();
      },
      () => {
        if (atlas !== this.atlas) return;
        this.asked.set(part, 'failed');
        this.changed();
      },
    );
  }

  private startOver(atlas: Atlas): void {
    this.atlas = atlas;
    this.asked.clear();
    this.trust = undefined;
    for (const part of ['schools', 'labels', 'measures', 'trusts'] as const) delete this.parts[part];
    this.kinds = undefined;
    this.shade = undefined;
    this.last = undefined;
  }
}

function schoolsWith({ count, trust, lon, lat }: SchoolTable, number: number): LonLat[] {
  return Array.from({ length: count }, (_, row) => row).flatMap((row): LonLat[] => {
    const at: LonLat = [lon[row] ?? Number.NaN, lat[row] ?? Number.NaN];
    return trust[row] === number && !at.some(Number.isNaN) ? [at] : [];
  });
}

function kindsLayer(atlas: Atlas, measures: MeasuresRecord): ClassesLayer {
  const { kinds, missing } = kindsOfPlace(atlas.england.geography, measures);
  return {
    type: 'classes',
    id: 'kinds',
    title: measures.measures.ruralUrbanClass.title,
    scale: 'kinds',
    classes: kinds.map(({ id, atoms }) => ({ label: id, atoms })),
    missing,
  };
}
