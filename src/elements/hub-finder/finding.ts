/** What the find box searches with, and the words for what is found: one chunk, fetched when the box gets the focus. */
export { finderOf } from '../../data/finder';
export { findingsMessages } from '../../messages/findings';
