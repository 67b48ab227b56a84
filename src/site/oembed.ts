import { formatPlaceId, parsePlaceId } from '../core/finding/place-id';
import type { Family, FamilyId } from '../core/footprints/families';
import type { Geography } from '../core/geography/geography';
import { builderMessages } from '../messages/builder';
import { type EmbedSource, iframeCode } from '../state/embed-code';
import { type EmbedTexts, parseEmbed } from '../state/embed-state';
import { HUBS, oEmbedName } from './oembed-name';

/** A `rich` response as https://oembed.com has it, without what a static site cannot know. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  /** Seconds that a consumer may keep it. */
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const WIDTH = 960;
const DAY = 86_400;

/** Every response of the site, by the name of its file: each hub, each authority, the investment areas, England. */
export function oEmbeds(
  geography: Geography,
  families: ReadonlyMap<FamilyId, Family>,
  source: EmbedSource,
): ReadonlyMap<string, OEmbed> {
  const found = new Map<string, OEmbed>();
  const add = (file: string, texts: EmbedTexts, name: string | undefined) =>
    found.set(file, oEmbed(texts, builderMessages.title(builderMessages.titles.atlas, name), source));
  const addPlace = (text: string, name: string) => add(oEmbedName(parsePlaceId(text)), { place: text }, name);
  add('england.json', {}, undefined);
  add('education-investment-areas.json', { layers: 'education-investment-areas,priority-areas' }, undefined);
  for (const family of HUBS) {
    for (const { id, name } of families.get(family)?.footprints ?? []) {
      addPlace(formatPlaceId({ kind: 'footprint', family, id }), name);
    }
  }
  for (const { code, name } of geography.authorities) addPlace(code, name);
  return found;
}

function oEmbed(texts: EmbedTexts, title: string, source: EmbedSource): OEmbed {
  const { state } = parseEmbed(texts);
  const { html } = iframeCode(state, source, { title, strict: false, autoHeight: false });
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Hub Atlas',
    provider_url: source.home,
    title,
    cache_age: DAY,
    width: WIDTH,
    height: state.options.height,
    html,
  };
}
