const RESIZE_LOOP = 'ResizeObserver loop';

/**
 * A browser says so where a size that was observed changed what is observed; it
 * goes on in the next frame, and nobody has to do anything. The development
 * server would lay its error over the whole page, so it is told nothing.
 */
export function ignoreResizeLoops() {
  const ignore = (event: ErrorEvent) => {
    if (event.message.startsWith(RESIZE_LOOP)) {
      event.stopImmediatePropagation();
    }
  };
  window.addEventListener('error', ignore, { capture: true });
}
