import { nextTask } from '../../core/next-task';

/** Milliseconds after which a piece of work lets others in. The longest piece of a drawing takes twice as long itself. */
const SLICE = 10;

/** Long work of the page's thread in pieces: between two of them the page answers hands and paints. */
export class Slices {
  private began = performance.now();

  /** To be awaited after each step; gives the thread back once the steps since the last time have held it for long. */
  async rest(): Promise<void> {
    if (performance.now() - this.began < SLICE) return;
    await nextTask();
    this.began = performance.now();
  }
}
