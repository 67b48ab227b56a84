import '../data/open-atlas';
import '../define/hub-atlas';
import { HubAtlas } from '../elements/hub-atlas/hub-atlas';
import { defineParts } from '../elements/hub-atlas/parts';
import { embedMessages } from '../messages/embed';
import { frameMessages } from '../messages/frame';
import { linkRefusedStyles } from '../site/linked-styles';
import { embedOfQuery } from '../state/embed-address';
import { type EmbedOptions, formatEmbed, TAGS } from '../state/embed-state';
import { tellHeight } from './tell-height';

linkRefusedStyles();
// A frame is fetched when its reader is near: what the element would fetch then is in the first script already.
HubAtlas.parts = defineParts;

/** The page inside a frame: the same element as on any page, with what the address says for its attributes. */
const { state, problems } = embedOfQuery(location.search);
const element = shownElement(state.options);
for (const [key, text] of Object.entries(formatEmbed(state))) {
  if (key !== 'show') element.setAttribute(key, text);
}
// A frame cannot see whether the page around it is dark: it is light unless told.
const schemes = { light: 'light', dark: 'dark', auto: 'light dark' } as const;
document.documentElement.style.setProperty('color-scheme', schemes[state.options.theme ?? 'light']);
document.title = embedMessages.documentTitle[state.options.show];
if (problems.length > 0) element.before(leftOut(problems.map(({ value }) => value)));
tellHeight(document.body, () => document.documentElement.classList.add('auto-height'));
void register(state.options);

/** The element in the page, or the one asked for in its place, with the picture and the link that were in it. */
function shownElement({ show }: EmbedOptions): HTMLElement {
  const present = document.querySelector<HTMLElement>('hub-atlas');
  if (present !== null && show === 'atlas') return present;
  const made = document.createElement(TAGS[show]);
  if (show === 'picture') made.append(...(present?.childNodes ?? []));
  if (present === null) document.body.append(made);
  else present.replaceWith(made);
  return made;
}

async function register({ show }: EmbedOptions): Promise<void> {
  if (show === 'finder') await import('../define/hub-finder');
  else if (show === 'comparison') await import('../define/hub-comparison');
  else if (show === 'picture') await import('../define/hub-picture');
}

function leftOut(values: readonly string[]): HTMLElement {
  const line = document.createElement('p');
  line.className = 'left-out';
  line.setAttribute('role', 'status');
  line.textContent = frameMessages.leftOut(values);
  return line;
}
