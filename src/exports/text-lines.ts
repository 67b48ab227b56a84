/** Fonts for files, which cannot bring their own: the site's if the reader has it, else what most machines have. */
export const PRINT_FONT = "'Source Sans 3', 'Source Sans Pro', Helvetica, Arial, sans-serif";

/** Widths of characters in shares of the font's size, on the wide side, so that no line runs over. */
const WIDE = 0.56;
const WIDER = 0.78;

/** Width of a text in pixels, estimated on the wide side: a file cannot measure the font it will be shown in. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += /[A-ZMWmw@%—]/.test(character) ? WIDER : WIDE;
  return width * size;
}

/** A text broken into lines that are no wider than `width` pixels; a single longer word is broken too. */
export function linesOf(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (textWidth(line, size) > width) {
      const fits = Math.max(1, Math.floor(width / (size * WIDER)));
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A text cut so that it fits, with `…` where something is missing. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1).trimEnd();
  return `${cut}…`;
}
