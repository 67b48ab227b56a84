/** What turns data into a scene: in a chunk of its own, since it is of use only when the data has come. */
export { featuresInView } from '../../map/in-view';
export { cameraForPlace } from './place-camera';
export { SceneFeed } from './scene-feed';
