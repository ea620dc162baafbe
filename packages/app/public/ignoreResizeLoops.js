/*
 * A browser says so where a size that was observed changed what is observed; it
 * goes on in the next frame, and nobody has to do anything. The development
 * server would lay its error over the whole page, so it is told nothing.
 *
 * A plain script of its own in the head of the page: listeners of the window are
 * called in the order in which they came, and those of the bundles come later.
 */
window.addEventListener('error', function ignoreResizeLoop(event) {
  if (event.message && event.message.startsWith('ResizeObserver loop')) {
    event.stopImmediatePropagation();
  }
});
