import { defineOnce } from './elements/define-once';
import { HubAnswer } from './elements/hub-answer/hub-answer';
import { HubAtlas } from './elements/hub-atlas/hub-atlas';
import { HubFinder } from './elements/hub-finder/hub-finder';
import { HubList } from './elements/hub-list/hub-list';
import { HubMap } from './elements/hub-map/hub-map';
import { HubPanel } from './elements/hub-panel/hub-panel';
import { HubSources } from './elements/hub-sources/hub-sources';

/** Registers `<hub-atlas>` and what it is made of. Safe to include twice. */
defineOnce('hub-map', HubMap);
defineOnce('hub-finder', HubFinder);
defineOnce('hub-answer', HubAnswer);
defineOnce('hub-list', HubList);
defineOnce('hub-panel', HubPanel);
defineOnce('hub-sources', HubSources);
defineOnce('hub-atlas', HubAtlas);
