import { defineOnce } from './define-once';
import { HubAnswer } from './hub-answer/hub-answer';
import { HubSources } from './hub-sources/hub-sources';

/** What a part of the atlas needs beside it when it stands alone on a page: the answer in words, and whose data it is. */
export function defineAlone(): void {
  defineOnce('hub-answer', HubAnswer);
  defineOnce('hub-sources', HubSources);
}
