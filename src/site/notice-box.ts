import { siteMessages } from '../messages/site';

/** A sentence that something could not be had, spoken at once, with the button that asks for it again. */
export function noticeBox(sentence: string, again: () => void): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.className = 'page-failure';
  const words = document.createElement('p');
  words.textContent = sentence;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = siteMessages.tryAgain;
  button.addEventListener('click', again);
  box.append(words, button);
  return box;
}
