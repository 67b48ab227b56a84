/** What turns data into a scene, with the key and the panels: one chunk, since it is of use only when the data has come. */
export { featuresInView } from '../../map/in-view';
export { CameraFollower } from './camera-follower';
export { LondonInset } from './london-inset';
export * as panels from './map-panels';
export { cameraForPlace } from './place-camera';
export { pointedScene } from './pointed-scene';
export { SceneFeed } from './scene-feed';
