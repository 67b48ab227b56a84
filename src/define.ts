/**
 * Registers `<hub-atlas>`, `<hub-finder>` and `<hub-picture>`. Safe to include twice. `<hub-comparison>`, which is
 * larger than all three, has an entry of its own.
 */
import './define/hub-atlas';
import './define/hub-finder';
import './define/hub-picture';
