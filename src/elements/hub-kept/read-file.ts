import type { ShapeProblem } from '../../core/clipping/shape-problem';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import { shapeForLink } from '../../core/localities/shape-for-link';
import { keptMessages as words } from '../../messages/kept';
import { percent } from '../../messages/numbers';
import { problemSentence } from '../../messages/shapes';
import { localitiesFromFile } from '../../state/locality-file';

/** What a file came to: localities ready for a link, and sentences on what was done or left out. */
export interface FileRead {
  readonly specs: readonly LocalitySpec[];
  readonly notes: readonly string[];
}

/** Reads a file that somebody chose. Shapes are made short enough for a link, with the loss told. */
export function readLocalityFile(text: string): FileRead {
  const { specs, leftOut, problem } = localitiesFromFile(text);
  const notes = [
    ...(problem === undefined ? [] : [sentence(problem)]),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
  ];
  const kept: LocalitySpec[] = [];
  for (const spec of specs) {
    if (spec.kind !== 'shape') {
      kept.push(spec);
      continue;
    }
    const link = shapeForLink(spec.geometry);
    if (link === undefined) {
      notes.push(words.tooLong);
      continue;
    }
    if (link.loss.share > 0.0001) notes.push(words.simplified(percent(link.loss.share)));
    kept.push({ ...spec, geometry: link.geometry });
  }
  return { specs: kept, notes };
}

function sentence(problem: ShapeProblem): string {
  return `${words.failed} ${problemSentence(problem)}`;
}
