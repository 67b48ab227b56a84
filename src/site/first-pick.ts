/**
 * The picture answers before the elements are there: what is picked is named at once, and put into the address that
 * the elements begin with. The build puts this into the page itself; where it does not run, the picture's links do
 * the same by loading the page anew.
 */
document.addEventListener('click', (event) => {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element)) return;
  // The elements take the picture out of the page: from then on there is nothing here to be found.
  const path = target.closest('a')?.querySelector<SVGPathElement>('.picture [data-place]');
  const line = document.querySelector('.first-pick [role=status]');
  if (!path?.dataset.place || line === null) return;
  const address = new URL(location.href);
  address.searchParams.set('place', path.dataset.place);
  try {
    // The way back from a frame belongs to the page around.
    if (parent === window) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    return;
  }
  event.preventDefault();
  line.textContent = path.textContent;
});
