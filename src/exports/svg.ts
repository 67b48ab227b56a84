import { exportMessages as words } from '../messages/exports';
import type { Provenance } from './csv';
import { linesOf, PRINT_FONT } from './text-lines';

/** One drawing of a file: a complete `<svg>` as markup, and its size in CSS pixels. */
export interface SvgPanel {
  readonly title: string;
  /** Lines under the drawing, as many as are needed. */
  readonly notes: readonly string[];
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

export interface SvgFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const GAP = 20;
const SMALL = 11;
const LINE = 15;

/**
 * Drawings as one SVG file that stands alone: no style sheet, no script, fonts with fallbacks, nothing to fetch.
 * Title and choices above; dates, sources, licences and the way back below, as text one can read and search.
 *
 * @param columns how many drawings stand side by side.
 * @param defs markup that drawings refer to (`<use>`), once for all of them.
 */
export function svgFile(
  provenance: Provenance,
  panels: readonly SvgPanel[],
  columns: number,
  defs = '',
): SvgFile {
  const across = Math.max(1, Math.min(columns, panels.length));
  const cell = Math.max(200, ...panels.map(({ width }) => width));
  const width = 2 * MARGIN + Math.max(520, across * cell + (across - 1) * GAP);
  const inner = width - 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN + 20;
  for (const line of linesOf(provenance.title, inner, 20)) y = put(parts, line, MARGIN, y, 20, 'bold');
  for (const filter of provenance.filters.flatMap((text) => linesOf(text, inner, SMALL)))
    y = put(parts, filter, MARGIN, y, SMALL);
  for (let first = 0; first < panels.length; first += across) {
    y = row(parts, panels.slice(first, first + across), cell, y + GAP / 2);
  }
  y += GAP;
  for (const line of provenanceLines(provenance).flatMap((text) => linesOf(text, inner, SMALL)))
    y = put(parts, line, MARGIN, y, SMALL);
  const height = Math.ceil(y + MARGIN / 2);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${PRINT_FONT}">`;
  const about = [...provenance.filters, ...provenanceLines(provenance)].join(' ');
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${head}<title>${escaped(provenance.title)}</title><desc>${escaped(about)}</desc><defs>${defs}</defs><rect width="${width}" height="${height}" fill="#ffffff"/>${parts.join('')}</svg>\n`;
  return { text, width, height };
}

/** @returns the y below the row. */
function row(parts: string[], panels: readonly SvgPanel[], cell: number, top: number): number {
  let bottom = top;
  panels.forEach((panel, column) => {
    const x = MARGIN + column * (cell + GAP);
    let y = top + 16;
    for (const line of linesOf(panel.title, cell, 14)) y = put(parts, line, x, y, 14, 'bold');
    parts.push(`<g transform="translate(${x} ${y - 10})">${panel.markup}</g>`);
    y += panel.height + 8;
    for (const note of panel.notes.flatMap((text) => linesOf(text, cell, SMALL)))
      y = put(parts, note, x, y, SMALL);
    bottom = Math.max(bottom, y);
  });
  return bottom;
}

/** @returns the y of the next line. */
function put(
  parts: string[],
  text: string,
  x: number,
  y: number,
  size: number,
  weight: 'bold' | 'normal' = 'normal',
): number {
  parts.push(
    `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="#1c2126">${escaped(text)}</text>`,
  );
  return y + Math.max(LINE, size * 1.3);
}

/** What stands under every picture. */
export function provenanceLines(provenance: Provenance): readonly string[] {
  const { basis, sources, licences, edition, link } = provenance;
  return [
    ...(basis === undefined ? [] : [basis]),
    words.edition(edition),
    `${words.sources}: ${sources.join('; ')}.`,
    ...licences.map((licence) => `${words.licence}: ${licence}`),
    `${words.link}: ${link}`,
  ];
}

function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
