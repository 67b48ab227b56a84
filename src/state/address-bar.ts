import { queryOf, viewOfQuery } from './address';
import type { Session } from './session';
import type { ViewProblem } from './view-keys';

/**
 * Keeps a session and the address bar alike. What a person would want to come back to by Back (a page, a place,
 * a comparison) is a step in the history; a moved camera or a switched layer replaces the present step.
 *
 * @returns what stops it.
 */
export function bindAddressBar(
  session: Session,
  page: Window,
  onProblems: (problems: readonly ViewProblem[]) => void,
): () => void {
  const unsubscribe = session.subscribe(({ view, previous, cause }) => {
    if (cause === 'url') return;
    const query = queryOf(view) || page.location.pathname;
    const isStep =
      view.page !== previous.page ||
      view.place !== previous.place ||
      view.lens !== previous.lens ||
      view.localities.length !== previous.localities.length;
    if (isStep) page.history.pushState(null, '', query);
    else page.history.replaceState(page.history.state, '', query);
  });
  const onBack = (): void => {
    const { view, problems } = viewOfQuery(page.location.search);
    onProblems(problems);
    session.go({ ...emptied(session), ...view }, 'url');
  };
  page.addEventListener('popstate', onBack);
  return () => {
    unsubscribe();
    page.removeEventListener('popstate', onBack);
  };
}

/** Every optional key as `undefined`, so that going to an older view also takes out what it did not have. */
function emptied(session: Session) {
  return Object.fromEntries(Object.keys(session.view).map((key) => [key, undefined]));
}
