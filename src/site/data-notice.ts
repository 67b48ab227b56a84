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

  constructor(
    private readonly session: Session,
    private readonly box: HTMLElement,
  ) {
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
    const say = (...what: readonly Node[]): void => {
      if (this.asked === asked) this.box.replaceChildren(...what);
    };
    say(line(frameMessages.loading));
    asked.then(
      ({ newerThanCode }) => say(...(newerThanCode ? [line(frameMessages.newerData)] : [])),
      (cause: unknown) => say(noticeBox(errorSentence(asAtlasError(cause)), () => this.session.reopen())),
    );
  }
}

function line(text: string): HTMLElement {
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  words.textContent = text;
  return words;
}
