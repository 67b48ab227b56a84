/**
 * The elements as classes, and the types of what they give: importing this registers nothing and touches no page.
 * `hub-atlas/define` registers them under their own names.
 */
export type { PostcodeAnswer } from './data/atlas';
export { AtlasError, type AtlasErrorKind } from './data/atlas-error';
export { defineOnce } from './elements/define-once';
export {
  HubAtlasErrorEvent,
  HubAtlasPickEvent,
  HubAtlasReadyEvent,
  HubAtlasViewEvent,
} from './elements/events';
export { HubAtlas } from './elements/hub-atlas/hub-atlas';
export { HubComparison } from './elements/hub-comparison/hub-comparison';
export { HubFinder } from './elements/hub-finder/hub-finder';
export { HubPicture } from './elements/hub-picture/hub-picture';
export type { ViewKey, ViewTexts } from './state/view-keys';
export { VERSION } from './version';
