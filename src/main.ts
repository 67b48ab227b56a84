import { nextTask } from './core/next-task';
import { openAtlas } from './data/open-atlas';
import { defineOnce } from './elements/define-once';
import { HubAtlas } from './elements/hub-atlas/hub-atlas';
import { defineParts } from './elements/hub-atlas/parts';
import { siteMessages } from './messages/site';
import { keepTitle } from './site/keep-title';
import { linkRefusedStyles } from './site/linked-styles';
import { openPage } from './site/pages';
import { viewOfQuery } from './state/address';
import { bindAddressBar } from './state/address-bar';
import { Session } from './state/session';
import type { ViewProblem } from './state/view-keys';

linkRefusedStyles();
// Reading so much code is a task by itself.
await nextTask();
/** Where a reader who comes to another page looks first; a program leaves readers where they are. */
const FOCUS = { user: 'at the top', url: 'where it was', api: undefined } as const;

const { view, problems } = viewOfQuery(location.search);
const session = new Session(view, () => openAtlas({ base: new URL('atlas/', document.baseURI) }));
session.hasPages = true;

HubAtlas.parts = defineParts;
defineOnce('hub-atlas', HubAtlas);
const atlas = document.querySelector('hub-atlas');
if (atlas !== null) atlas.session = session;

showProblems(problems);
bindAddressBar(session, window, showProblems);
keepTitle(session);
// For consumers that run scripts and wait: it may come after the first picture. Without it the page's own link stands.
void import('./site/oembed-link')
  .then(({ followWithOEmbed }) => followWithOEmbed(session))
  .catch(() => undefined);
openPage(session);
session.subscribe(({ view: next, previous, cause }) => {
  if (cause === 'user') showProblems([]);
  if (next.page !== previous.page) void openPage(session, FOCUS[cause]);
});

/** The links of the header are ordinary links; this keeps them from loading the page anew. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-page]')) {
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const page = viewOfQuery(new URL(link.href).search).view.page;
    session.go({ page, place: page === 'map' ? undefined : session.view.place }, 'user');
  });
}

/** Says which parts of the address were not understood; the rest of the view stands. */
function showProblems(found: readonly ViewProblem[]): void {
  const line = document.getElementById('address-problem');
  if (line === null) return;
  line.hidden = found.length === 0;
  line.textContent = found.length === 0 ? '' : siteMessages.leftOut(found.map(({ value }) => value));
}
