import { embedOfQuery } from './embed-address';
import {
  EMBED_KEYS,
  type EmbedProblem,
  type EmbedState,
  type EmbedTexts,
  parseEmbed,
  SHOWN,
  TAGS,
} from './embed-state';
import { startTags, type Tag } from './markup';

/** Longest piece of code that is read. */
const LONGEST = 60_000;

export interface ReadCode {
  readonly state: EmbedState;
  readonly problems: readonly EmbedProblem[];
}

/**
 * The state of an embed code of any form: element, frame, link, WordPress block, or an address alone.
 * `undefined` when there is none of ours in the text. Never throws.
 */
export function readEmbedCode(text: string): ReadCode | undefined {
  const code = text.slice(0, LONGEST).trim();
  const tags = startTags(code);
  const element = tags.find(({ name }) => shownBy(name) !== undefined);
  if (element !== undefined) return readElement(element);
  const frame = tags.find(({ name }) => name === 'iframe');
  if (frame !== undefined) return readAddress(frame.attributes.src, frame.attributes.height);
  const link = tags.find(({ name }) => name === 'a');
  if (link !== undefined) return readAddress(link.attributes.href);
  return /^https?:\/\/\S+$/.test(code) ? readAddress(code) : undefined;
}

function readElement({ name, attributes }: Tag): ReadCode {
  const texts: EmbedTexts = {};
  for (const key of EMBED_KEYS) {
    const text = attributes[key];
    if (text !== undefined) texts[key] = text;
  }
  const { hub } = attributes;
  if (hub !== undefined && texts.place === undefined) texts.place = `maths-hubs:${hub}`;
  const show = shownBy(name);
  if (show !== undefined) texts.show = show;
  return parseEmbed(texts);
}

function shownBy(tag: string) {
  return SHOWN.find((id) => TAGS[id] === tag);
}

/** @param height of the frame, which wins over the address: it is what people change by hand. */
function readAddress(address: string | undefined, height?: string): ReadCode | undefined {
  const query = /\?([^#]*)/.exec(address ?? '')?.[1];
  if (address === undefined || address === '') return undefined;
  const read = embedOfQuery(`?${query ?? ''}`);
  if (height === undefined) return read;
  const { options } = parseEmbed({ height }).state;
  return { ...read, state: { ...read.state, options: { ...read.state.options, height: options.height } } };
}
