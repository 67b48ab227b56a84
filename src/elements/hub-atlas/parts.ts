import { defineOnce } from '../define-once';
import { HubAnswer } from '../hub-answer/hub-answer';
import { HubFinder } from '../hub-finder/hub-finder';
import { HubList } from '../hub-list/hub-list';
import { HubMap } from '../hub-map/hub-map';
import { HubPanel } from '../hub-panel/hub-panel';
import { HubSources } from '../hub-sources/hub-sources';

/**
 * Registers what `<hub-atlas>` is made of. In a chunk of its own, fetched when the first atlas comes near the screen:
 * until then a page pays for the frame alone. Pages of the site, which begin with an atlas, import it with the rest.
 */
export function defineParts(): void {
  defineOnce('hub-map', HubMap);
  defineOnce('hub-finder', HubFinder);
  defineOnce('hub-answer', HubAnswer);
  defineOnce('hub-list', HubList);
  defineOnce('hub-panel', HubPanel);
  defineOnce('hub-sources', HubSources);
}
