import type { Family } from '../../core/footprints/families';
import type { Atlas } from '../../data/atlas';
import { type Provenance, toCsv } from '../../exports/csv';
import { pngOf } from '../../exports/png';
import { type SvgFile, svgFile } from '../../exports/svg';
import { toMarkup } from '../../map/svg/svg-node';
import { withLooks } from '../../map/svg/written-looks';
import { embedMessages as words } from '../../messages/embed';
import { listMessages } from '../../messages/list';
import { FAMILY_OF_LAYER } from '../../state/layer-families';
import type { Session } from '../../state/session';
import type { Camera } from '../../state/view';
import { drawPicture } from '../hub-picture/draw-picture';
import { provenanceOf } from '../provenance';

export interface MapNow {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Where the map looks; what the view says where it is not there yet. */
  readonly camera: Camera | undefined;
}

/** What programs can take from an atlas: the map as it is seen, and what it shows as a table. */
export class TakeAway {
  constructor(
    private readonly atlas: Atlas,
    private readonly session: Session,
    private readonly map: MapNow,
  ) {}

  async svg(): Promise<string> {
    return (await this.file()).text;
  }

  async png(scale: number): Promise<Blob> {
    return pngOf(await this.file(), Math.min(4, Math.max(0.25, Number(scale) || 2)));
  }

  csv(): string {
    const { weights } = this.atlas.england;
    const rows = this.families().flatMap((family) =>
      family.footprints.map((footprint) => [
        family.id,
        footprint.id,
        footprint.name,
        family.kind,
        footprint.basis,
        family.asOf,
        family.validFrom ?? null,
        family.validTo ?? null,
        // What is shared with another may be this one's or not: a range, as everywhere in the atlas.
        weights.total('schools', footprint.certain).value,
        weights.total('schools', footprint.reach).value,
        Number(weights.total('area', footprint.certain).value.toFixed(1)),
        Number(weights.total('area', footprint.reach).value.toFixed(1)),
      ]),
    );
    return toCsv(this.provenance(), words.csvHeader, rows);
  }

  private async file(): Promise<SvgFile> {
    const size = { width: Math.max(320, this.map.width), height: Math.max(240, this.map.height) };
    const { camera } = this.map;
    const node = await drawPicture(this.atlas, this.session.view, {
      size,
      theme: 'light',
      id: 'map',
      camera,
    });
    const notes = this.families().map((family) => `${family.name}. ${listMessages.status(family)}`);
    const panel = { title: '', notes, markup: toMarkup(withLooks(node)), ...size };
    return svgFile(this.provenance(), [panel], 1);
  }

  private families(): readonly Family[] {
    const on = this.session.view.layers.flatMap((layer) => FAMILY_OF_LAYER[layer] ?? []);
    return on.flatMap((id) => this.atlas.england.families.get(id) ?? []);
  }

  private provenance(): Provenance {
    const { manifest, england } = this.atlas;
    const families = this.families();
    const sources = [
      ...families.flatMap((family) => family.sources),
      ...england.weights.sources.schools,
      ...manifest.files.overview.sources,
    ];
    const title = words.fileTitle(families.map(({ name }) => name));
    const provenance = provenanceOf(manifest, sources, title, [], this.session.hrefOf({}));
    // Boundaries carry the mapping agency's line beside that of their publisher.
    const { overview, context } = manifest.files;
    const lines = [...overview.licences, ...context.licences].flatMap((id) => manifest.licences[id] ?? []);
    const licences = [
      ...provenance.licences,
      ...lines.map(({ name, attribution }) => `${name}: ${attribution}`),
    ];
    return { ...provenance, licences: [...new Set(licences)] };
  }
}
