import { defineOnce } from '../define-once';
import { HubAnswer } from '../hub-answer/hub-answer';
import { HubList } from '../hub-list/hub-list';
import { HubPanel } from '../hub-panel/hub-panel';

/** The parts that are words: of use when the data has come, and fetched beside it in a chunk of their own. */
export function defineWords(): void {
  defineOnce('hub-answer', HubAnswer);
  defineOnce('hub-list', HubList);
  defineOnce('hub-panel', HubPanel);
}
