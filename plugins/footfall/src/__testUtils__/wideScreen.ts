// Imported before anything else: a screen 1400 pixels wide, on which tables are
// tables. Without it there is no screen, and they are cards.

const WIDTH = 1400;

window.matchMedia = query => ({
  matches: Number(/min-width: (\d+)px/.exec(query)?.[1] ?? Infinity) <= WIDTH,
  media: query,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});

export {};
