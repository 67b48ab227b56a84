import { asAtlasError } from '../data/atlas-error';
import { errorSentence } from '../messages/errors';
import { frameMessages } from '../messages/frame';
import type { Session } from '../state/session';
import { noticeBox } from './notice-box';

/**
 * Says in `box`, above a page, that the data all pages need is coming, could not be had, or is newer than this code.
 * The map says so itself, so there the box is hidden.
 */
export class DataNotice {
  private asked: Promise<unknown> | undefined;
  /** In the page from before it has anything to say: a region that comes with its words is not spoken. */
  private readonly words = document.createElement('p');

  constructor(
    private readonly session: Session,
    private readonly box: HTMLElement,
  ) {
    this.words.setAttribute('role', 'status');
    box.replaceChildren(this.words);
    session.onReopen(() => this.asked !== undefined && this.follow());
  }

  /** For the page that is open now. */
  show(isMap: boolean): void {
    this.box.hidden = isMap;
    if (!isMap && this.asked === undefined) this.follow();
  }

  private follow(): void {
    const asked = this.session.atlas;
    this.asked = asked;
    const say = (text: string, ...more: readonly Node[]): void => {
      if (this.asked !== asked) return;
      this.words.textContent = text;
      while (this.words.nextSibling) this.words.nextSibling.remove();
      this.box.append(...more);
    };
    say(frameMessages.loading);
    asked.then(
      ({ newerThanCode }) => say(newerThanCode ? frameMessages.newerData : ''),
      (cause: unknown) =>
        say(
          '',
          noticeBox(errorSentence(asAtlasError(cause)), () => this.session.reopen()),
        ),
    );
  }
}
