/** The ways in which a page can hold the atlas. */
export const CODE_FORMS = ['element', 'iframe', 'wordpress', 'link'] as const;
export type CodeForm = (typeof CODE_FORMS)[number];

/**
 * What a page's Content-Security-Policy has to allow, beside what it allows already; tried in a browser by
 * tests/embedding. A worker of another origin is started through a `blob:` that imports the real file.
 */
export function policyLines(form: CodeForm, origin: string, autoHeight: boolean): readonly string[] {
  switch (form) {
    case 'element':
      return [`script-src ${origin}`, `connect-src ${origin}`, `worker-src blob: ${origin}`, 'img-src data:'];
    case 'iframe':
    case 'wordpress':
      return [`frame-src ${origin}`, ...(autoHeight ? [`script-src ${origin}`] : [])];
    case 'link':
      return [];
  }
}
