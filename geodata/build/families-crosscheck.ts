import type { FamilyRecord } from '../../src/core/records/footprints-record';
import type { Places } from './families-places';
import type { SourcesFolder } from './sources-folder';

/** One fact in a form in which two files can be compared: `enigma E06000055 stated`. */
type Fact = string;

interface HubFile {
  readonly id: string;
  readonly serves: readonly {
    readonly area: string;
    readonly basis?: string;
    readonly part: string | false;
  }[];
}
interface DesignationFile {
  readonly eia: readonly { readonly area: string }[];
  readonly priority: readonly {
    readonly name: string;
    readonly areas: readonly { readonly area: string }[];
  }[];
  readonly opportunity_areas: readonly { readonly name: string; readonly areas: readonly string[] }[];
}
interface RegionsFile {
  readonly regions: readonly {
    readonly region: string;
    readonly areas: readonly { readonly area: string }[];
  }[];
}

/**
 * Holds the atlas's tables against the files they were drawn up from, fact by fact, and the department's regions
 * against the statistical ones. Differences are reported, not refused: a table may be put right before its source.
 */
export function familiesCrosscheck(
  sources: SourcesFolder,
  places: Places,
  families: readonly FamilyRecord[],
): string {
  const canonical = (code: string) => places.geography.area(code)?.code ?? `${code} (no such area)`;
  const facts = (id: FamilyRecord['id']): readonly Fact[] =>
    families
      .filter((family) => family.id === id)
      .flatMap((family) => family.footprints)
      .flatMap((footprint) => footprint.entries.map(([area, basis]) => `${footprint.id} ${area} ${basis}`));
  const hubFacts = (hubs: readonly HubFile[]): readonly Fact[] =>
    hubs.flatMap(({ id, serves }) =>
      serves.map(({ area, basis }) => `${id} ${canonical(area)} ${basis ?? 'stated'}`),
    );
  const { eia, priority, opportunity_areas } = sources.json<DesignationFile>('eia.json');
  const areasOnly = (list: readonly Fact[]) => list.map((fact) => fact.split(' ')[1] ?? '');
  const lines = [
    compared(
      'maths-hubs.json',
      hubFacts(sources.json<readonly HubFile[]>('maths-hubs.json')),
      facts('maths-hubs'),
    ),
    compared(
      'teaching-school-hubs.json',
      hubFacts(sources.json<{ hubs: readonly HubFile[] }>('teaching-school-hubs.json').hubs),
      facts('teaching-school-hubs'),
    ),
    compared(
      'eia.json, Education Investment Areas',
      eia.map(({ area }) => canonical(area)),
      areasOnly(facts('education-investment-areas')),
    ),
    compared(
      'eia.json, priority areas',
      priority.flatMap(({ areas }) => areas.map(({ area }) => canonical(area))),
      areasOnly(facts('priority-areas')),
    ),
    compared(
      'eia.json, Opportunity Areas',
      opportunity_areas.flatMap(({ areas }) => areas.map(canonical)),
      areasOnly(facts('opportunity-areas')),
    ),
    compared(
      'dfe-regions.json against the statistical regions',
      sources
        .json<RegionsFile>('dfe-regions.json')
        .regions.flatMap(({ region, areas }) => areas.map(({ area }) => `${region} ${canonical(area)}`)),
      places.geography.authorities.map(
        ({ code, region }) => `${places.geography.regions[region]?.code} ${code}`,
      ),
    ),
  ];
  return `Held against the files that the tables were drawn up from:\n\n${lines.join('\n')}`;
}

function compared(file: string, theirs: readonly Fact[], ours: readonly Fact[]): string {
  const [left, right] = [new Set(theirs), new Set(ours)];
  const dropped = theirs.filter((fact) => !right.has(fact));
  const added = ours.filter((fact) => !left.has(fact));
  const differences = [
    ...dropped.map((fact) => `not taken over: ${fact}`),
    ...added.map((fact) => `only ours: ${fact}`),
  ];
  const end = differences.length === 0 ? 'no row dropped, none added' : differences.join('; ');
  return `- ${file}: ${theirs.length} rows there, ${ours.length} here; ${end}`;
}
