import { defineOnce } from '../elements/define-once';
import { HubPicture } from '../elements/hub-picture/hub-picture';

defineOnce('hub-picture', HubPicture);
