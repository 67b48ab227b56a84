import { nextTask } from '../../core/next-task';
import { defineOnce } from '../define-once';
import { HubFinder } from '../hub-finder/hub-finder';
import { HubMap } from '../hub-map/hub-map';
import { HubSources } from '../hub-sources/hub-sources';

/**
 * The parts of `<hub-atlas>` that are seen at once. In a chunk of its own, fetched when the first atlas comes near the
 * screen: until then a page pays for the frame alone. Pages of the site, which begin with an atlas, import it at once.
 * The first rendering of each has a task of its own: one for all would hold a slow phone up for a third of a second.
 */
export async function defineParts(): Promise<void> {
  await nextTask();
  defineOnce('hub-map', HubMap);
  await nextTask();
  defineOnce('hub-finder', HubFinder);
  await nextTask();
  defineOnce('hub-sources', HubSources);
}
