import { defineOnce } from '../define-once';
import { HubFinder } from '../hub-finder/hub-finder';
import { HubMap } from '../hub-map/hub-map';
import { HubSources } from '../hub-sources/hub-sources';

/**
 * The parts of `<hub-atlas>` that are seen at once. In a chunk of its own, fetched when the first atlas comes near the
 * screen: until then a page pays for the frame alone. Pages of the site, which begin with an atlas, import it at once.
 */
export function defineParts(): void {
  defineOnce('hub-map', HubMap);
  defineOnce('hub-finder', HubFinder);
  defineOnce('hub-sources', HubSources);
}
