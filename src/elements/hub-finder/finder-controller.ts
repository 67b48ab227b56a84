import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asAtlasError } from '../../data/atlas-error';
import type { Finder, FindStep } from '../../data/finder';
import { errorSentence } from '../../messages/errors';
import type { findingsMessages } from '../../messages/findings';
import type { Session } from '../../state/session';
import type { Announcer } from '../announcer';

interface Desk {
  readonly finder: Finder;
  readonly words: typeof findingsMessages;
}

/**
 * Looks for what is typed with code and data that are fetched when first asked for. A text typed before they are
 * there is looked for when they are; what is found for an earlier text than the last is let go.
 */
export class FinderController implements ReactiveController {
  /** Findings of the last text so far; `undefined` before the first. */
  step: FindStep | undefined;
  /** Words for the findings: there as soon as anything has been found. */
  words: typeof findingsMessages | undefined;
  private desk: { readonly session: Session; readonly opening: Promise<Desk> } | undefined;
  private turn = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly announcer: Announcer,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Fetches what searching needs. A failure is forgotten, so that the next asking tries again. */
  prepare(session: Session): Promise<Desk> {
    if (this.desk?.session === session) return this.desk.opening;
    const opening = openDesk(session);
    this.desk = { session, opening };
    opening.catch(() => {
      if (this.desk?.opening === opening) this.desk = undefined;
    });
    return opening;
  }

  /** @returns the last step; `undefined` when something else was looked for meanwhile, or nothing any more. */
  async look(session: Session, typed: string, everywhere = false): Promise<FindStep | undefined> {
    this.turn += 1;
    const { turn } = this;
    try {
      const { finder, words } = await this.prepare(session);
      this.words = words;
      for await (const step of finder.find(typed, everywhere)) {
        if (turn !== this.turn) return undefined;
        this.show(step);
      }
    } catch (cause) {
      if (turn !== this.turn) return undefined;
      this.show({ typed, suggestions: [], total: 0, failed: asAtlasError(cause) });
    }
    const { step, words } = this;
    if (step?.failed !== undefined) this.announcer.say(errorSentence(step.failed));
    else if (step !== undefined && words !== undefined) this.announcer.say(words.spoken(step));
    return step;
  }

  /** Lets go of what is being looked for, and of the words on what was found: they would speak into the answer. */
  stop(): void {
    this.turn += 1;
    this.announcer.hush();
  }

  forget(): void {
    this.stop();
    this.step = undefined;
    // How many were found is true no longer, and would be read on the way from the box to the answer.
    this.announcer.say('');
  }

  private show(step: FindStep): void {
    this.step = step;
    this.host.requestUpdate();
  }
}

async function openDesk(session: Session): Promise<Desk> {
  const [{ finderOf, findingsMessages }, atlas] = await Promise.all([import('./finding'), session.atlas]);
  return { finder: finderOf(atlas), words: findingsMessages };
}
