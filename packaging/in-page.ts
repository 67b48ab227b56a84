import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { answerLength, roomWords } from '../src/elements/hub-atlas/room';

const LINK = /<link rel="stylesheet"[^>]*? href="\.\/([^"]+\.css)">\n?/g;
const FIRST_PICK = 'first-pick';

/** What the built pages may do, but for the hashes of what lies in them. */
const POLICY = [
  "default-src 'none'",
  "worker-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * Puts into a page what its first second needs: its style sheets, and the few lines by which the picture answers a
 * pick. A file of its own is asked for only when the page has come, and nothing is painted before the sheets are there:
 * on a slow phone's line the picture would wait another half second for 4 kB.
 *
 * A host's policy may refuse what lies in a page. Then the links to the sheets, which stay there disabled, are enabled
 * (`linkRefusedStyles`), and a pick before the elements are there loads the page anew. `content-security-policy.txt`
 * beside the pages is a policy that allows exactly these pages, for hosts to send.
 */
export function inPage(): Plugin {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  return {
    name: 'hub-atlas-in-page',
    apply: 'build',
    buildStart() {
      const id = fileURLToPath(new URL(`../src/site/${FIRST_PICK}.ts`, import.meta.url));
      this.emitFile({ type: 'chunk', id, name: FIRST_PICK });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        let sheets = '';
        const linked = html.replace(LINK, (link, file: string) => {
          const asset = bundle[file];
          if (asset?.type !== 'asset') return link;
          sheets += fromPage(String(asset.source), file);
          // Vite fetches the sheet of a chunk before the chunk, unless the page has a link to it; this one fetches nothing.
          return link.replace('<link ', '<link disabled ');
        });
        const chunk = Object.values(bundle).find(({ name }) => name === FIRST_PICK);
        if (sheets === '' || chunk?.type !== 'chunk')
          throw new Error('a page has no style sheet or no first pick');
        const script = `{${chunk.code.trim()}}`;
        styles.add(hashOf(sheets));
        scripts.add(hashOf(script));
        return (
          linked
            .replace('<!-- room -->', roomWords(answerLength(undefined)))
            // Before the body: the picture is on the screen, and can be clicked, while the rest of the page is on its way.
            .replace(
              '</head>',
              () => `<style data-sheets>${sheets}</style><script>${script}</script>\n  </head>`,
            )
        );
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [file, { name }] of Object.entries(bundle)) if (name === FIRST_PICK) delete bundle[file];
        const sources = (kind: string, hashes: Set<string>) => `${kind} ${["'self'", ...hashes].join(' ')}`;
        const policy = [...POLICY, sources('script-src', scripts), sources('style-src', styles)].join('; ');
        this.emitFile({ type: 'asset', fileName: 'content-security-policy.txt', source: `${policy}\n` });
      },
    },
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The sheet with its addresses as seen from the page, which lies above the sheet's folder. */
function fromPage(css: string, file: string): string {
  const folder = file.replace(/[^/]+$/, '');
  return css.trim().replaceAll('url(./', `url(./${folder}`);
}
