import type { GridLine } from './grid-arcs';

/** The points of a run of arcs as one line; an arc given as `~i` runs backwards. Joints are not repeated. */
export function joined(run: readonly number[], arcs: readonly GridLine[]): GridLine {
  const points: number[] = [];
  for (const arc of run) {
    const line = arcs[arc < 0 ? ~arc : arc] ?? [];
    const count = line.length / 2;
    for (let i = points.length === 0 ? 0 : 1; i < count; i += 1) {
      const at = arc < 0 ? count - 1 - i : i;
      points.push(line[2 * at] ?? 0, line[2 * at + 1] ?? 0);
    }
  }
  return points;
}

/**
 * SVG path data in whole, relative steps of the grid: `M12 34l3-4 5 6z`. Lines are written as they are; rings are
 * closed by `z` and lose their repeated last point.
 */
export function pathData(lines: readonly GridLine[], closed: boolean): string {
  return lines.map((line) => oneLine(line, closed)).join('');
}

function oneLine(line: GridLine, closed: boolean): string {
  const end = closed ? line.length - 2 : line.length;
  if (end < 4) return '';
  let [x, y] = [line[0] ?? 0, line[1] ?? 0];
  let text = `M${x}${second(y)}l`;
  for (let i = 2; i < end; i += 2) {
    const [nx, ny] = [line[i] ?? 0, line[i + 1] ?? 0];
    text += (i > 2 ? second(nx - x) : nx - x) + second(ny - y);
    [x, y] = [nx, ny];
  }
  return closed ? `${text}z` : text;
}

/** A number needs a space before it only where no sign parts it from the one before. */
function second(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}

/** Area enclosed by a ring in square steps, whichever way it runs. */
export function ringArea(ring: GridLine): number {
  let sum = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    sum += (ring[i] ?? 0) * (ring[i + 3] ?? 0) - (ring[i + 2] ?? 0) * (ring[i + 1] ?? 0);
  }
  return Math.abs(sum) / 2;
}
