import { defineOnce } from '../elements/define-once';
import { HubFinder } from '../elements/hub-finder/hub-finder';

defineOnce('hub-finder', HubFinder);
