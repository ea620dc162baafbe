import { ignoreResizeLoops } from './ignoreResizeLoops';

describe('ignoreResizeLoops', () => {
  it('keeps resize loops from those who listened before, and nothing else', () => {
    const heard: string[] = [];
    const overlay = (event: ErrorEvent) => heard.push(event.message);
    const errorOf = (message: string) => new ErrorEvent('error', { message });
    window.addEventListener('error', overlay);
    ignoreResizeLoops();
    window.dispatchEvent(
      errorOf('ResizeObserver loop completed with undelivered notifications.'),
    );
    window.dispatchEvent(errorOf('x is not a function'));
    window.removeEventListener('error', overlay);
    expect(heard).toEqual(['x is not a function']);
  });
});
