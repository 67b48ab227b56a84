import { embedQueryOf } from './embed-address';
import { EMBED_KEYS, type EmbedState, type EmbedTexts, formatEmbed, TAGS } from './embed-state';
import { escapeMarkup, startTag } from './markup';

/** Where the atlas is, for code that runs on somebody else's page. */
export interface EmbedSource {
  /** Address of the site's own folder, with a slash at its end. */
  readonly home: string;
  /** Folder of the element's script within the site: `cdn/0.1.0/`. */
  readonly folder: string;
  /** `sha384-…` of the scripts by their names; where there is none, the browser does not check what it gets. */
  readonly integrity: Readonly<Record<string, string>>;
}

export interface CodeOptions {
  /** Name of the frame for those who do not see it, and text of the link. */
  readonly title: string;
  /** Without `style` attributes, for pages whose policy forbids them; the same as lines of a style sheet. */
  readonly strict: boolean;
  /** With the script that gives the frame the height of its content. */
  readonly autoHeight: boolean;
}

export interface EmbedCode {
  readonly html: string;
  /** Lines for the page's style sheet; empty unless `strict`. */
  readonly css: string;
}

/**
 * What the frame may do. It runs its script and fetches its files as its own origin, opens the site in a new tab,
 * gives out tables and pictures. It cannot touch the page, move it elsewhere, or open a dialogue over it.
 */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The custom element and its script. */
export function elementCode(state: EmbedState, source: EmbedSource, options: CodeOptions): EmbedCode {
  const tag = TAGS[state.options.show];
  const reserved = `display: grid; min-height: ${reservedHeight(state)}`;
  const open = startTag(tag, {
    ...elementAttributes(formatEmbed(state)),
    style: options.strict ? undefined : reserved,
  });
  const html = [
    moduleScript(source, state.options.show === 'comparison' ? 'hub-comparison.js' : 'hub-atlas.js'),
    open,
    `  ${startTag('a', { slot: 'fallback', href: linkAddress(state, source.home) })}${escapeMarkup(options.title)}</a>`,
    `</${tag}>`,
  ];
  return { html: html.join('\n'), css: options.strict ? `${tag} { ${reserved}; }` : '' };
}

/** The frame, with the small script for its height if that is wanted. */
export function iframeCode(state: EmbedState, source: EmbedSource, options: CodeOptions): EmbedCode {
  const frame = startTag('iframe', {
    src: frameAddress(state, source.home),
    title: options.title,
    width: '100%',
    height: String(state.options.height),
    loading: 'lazy',
    allow: 'fullscreen',
    sandbox: SANDBOX,
    style: options.strict ? undefined : 'border: 0',
  });
  const script = options.autoHeight ? `\n${moduleScript(source, 'frame-height.js')}` : '';
  return {
    html: `${frame}</iframe>${script}`,
    css: options.strict ? 'iframe[src*="/embed.html"] { border: 0; }' : '',
  };
}

/** For pages that take neither script nor frame. */
export function linkCode(state: EmbedState, source: EmbedSource, options: CodeOptions): EmbedCode {
  const open = startTag('a', { href: linkAddress(state, source.home) });
  return { html: `${open}${escapeMarkup(options.title)}</a>`, css: '' };
}

/** The frame as WordPress's block editor keeps it: to be pasted into its code editor. */
export function wordPressCode(state: EmbedState, source: EmbedSource, options: CodeOptions): EmbedCode {
  const { html, css } = iframeCode(state, source, options);
  return { html: `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`, css };
}

/** Address of the page inside the frame. */
export function frameAddress(state: EmbedState, home: string): string {
  return `${home}embed.html${embedQueryOf(state)}`;
}

/**
 * Address of the site with the same view. The look of the embed is in it too: the site passes over it, and whoever
 * pastes the link into the builder goes on from where the code was made.
 */
function linkAddress(state: EmbedState, home: string): string {
  const query = embedQueryOf(state);
  if (state.options.show !== 'comparison') return `${home}${query}`;
  return `${home}?page=compare${query.replace(/^\?/, '&')}`;
}

/** The same keys as in the address; those that are only yes or no are attributes without a value. */
function elementAttributes(texts: EmbedTexts): Record<string, string | boolean | undefined> {
  const attributes: Record<string, string | boolean | undefined> = {};
  for (const key of EMBED_KEYS) {
    if (key === 'show' || texts[key] === undefined) continue;
    attributes[key] = key === 'search' || key === 'interactive' ? true : texts[key];
  }
  return attributes;
}

/**
 * Room kept until the script is there, so that nothing below moves. A wide element has its own height; on a phone its
 * parts stand below each other and need more. One rule for both, since an attribute can hold no media query.
 */
function reservedHeight({ options }: EmbedState): string {
  const { height, show, search } = options;
  if (show !== 'atlas') return `${height}px`;
  return `clamp(${height}px, (${WIDE} - 100vw) * 9999, ${Math.max(height, search ? PHONE.search : PHONE.plain)}px)`;
}

/** Width of the element from which its parts stand side by side. */
const WIDE = '52rem';
/** CSS pixels that `<hub-atlas>` is high on a phone of 360, as tests/embedding measures it. */
const PHONE = { plain: 1425, search: 1545 } as const;

function moduleScript({ home, folder, integrity: hashes }: EmbedSource, name: string): string {
  const [src, integrity] = [`${home}${folder}${name}`, hashes[name]];
  const checked = integrity === undefined ? {} : { integrity, crossorigin: 'anonymous' };
  return `${startTag('script', { type: 'module', src, ...checked })}</script>`;
}
