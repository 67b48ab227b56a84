import type { Manifest } from '../core/records/manifest';
import type { Provenance } from '../exports/csv';

/** What an export says of where its figures are from, for the sources it rests on. */
export function provenanceOf(
  manifest: Manifest,
  sourceIds: readonly string[],
  title: string,
  filters: readonly string[],
  link: string,
): Provenance {
  const notes = [...new Set(sourceIds)].flatMap((id) => manifest.sources[id] ?? []);
  const licences = [...new Set(notes.map(({ licence }) => licence))].flatMap(
    (id) => manifest.licences[id] ?? [],
  );
  return {
    title,
    filters,
    sources: notes.map((note) => `${note.title}, ${note.publisher}, ${note.asOf} (${note.url})`),
    licences: licences.map((licence) => `${licence.name}: ${licence.attribution}`),
    edition: manifest.edition,
    link: new URL(link, document.baseURI).href,
  };
}
