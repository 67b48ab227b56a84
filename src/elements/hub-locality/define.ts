import { defineOnce } from '../define-once';
import { HubLocality } from './hub-locality';

defineOnce('hub-locality', HubLocality);
