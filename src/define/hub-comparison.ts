import { defineOnce } from '../elements/define-once';
import { HubComparison } from '../elements/hub-comparison/hub-comparison';

defineOnce('hub-comparison', HubComparison);
