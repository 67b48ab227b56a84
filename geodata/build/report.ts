import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const HEADING = '## ';
const PREFACE = `# Build report

Written by \`npm run geodata\`; do not edit. Every figure here is measured by the build on the files it read and wrote.
`;

/** The build's account of itself: named sections in the order they are first set, written as one Markdown file. */
export class Report {
  private readonly sections = new Map<string, string>();

  constructor(private readonly file: string) {}

  /** Takes over the sections of the file as it is, so that a build of one step renews only that step's own. */
  keepOld(): void {
    if (!existsSync(this.file)) return;
    for (const part of readFileSync(this.file, 'utf8').split(`\n${HEADING}`).slice(1)) {
      const end = part.indexOf('\n');
      this.sections.set(part.slice(0, end), part.slice(end).trim());
    }
  }

  set(section: string, markdown: string): void {
    this.sections.set(section, markdown.trim());
  }

  write(): void {
    const parts = [...this.sections].map(([title, text]) => `\n${HEADING}${title}\n\n${text}\n`);
    writeFileSync(this.file, PREFACE + parts.join(''));
  }
}

/** A Markdown table; numbers are right-aligned by the caller's choice of columns. */
export function markdownTable(
  heading: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}
