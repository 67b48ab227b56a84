import { defineOnce } from '../elements/define-once';
import { HubAtlas } from '../elements/hub-atlas/hub-atlas';

/** Registers `<hub-atlas>`; what it is made of registers itself with the first one. */
defineOnce('hub-atlas', HubAtlas);
