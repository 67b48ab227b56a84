import { defineOnce } from './elements/define-once';
import { HubAtlas } from './elements/hub-atlas/hub-atlas';
import { defineParts } from './elements/hub-atlas/parts';
import { HubPicture } from './elements/hub-picture/hub-picture';

/**
 * Registers `<hub-atlas>`, the parts that make sense alone, and what they are made of. Safe to include twice.
 * `<hub-comparison>`, which is larger, has an entry of its own.
 */
defineParts();
defineOnce('hub-picture', HubPicture);
defineOnce('hub-atlas', HubAtlas);
