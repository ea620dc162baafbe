import '../public/ignoreResizeLoops';

describe('ignoreResizeLoops', () => {
  it('keeps resize loops from those who listen later, and nothing else', () => {
    const heard: string[] = [];
    const overlay = (event: ErrorEvent) => heard.push(event.message);
    const errorOf = (message: string) => new ErrorEvent('error', { message });
    window.addEventListener('error', overlay);
    window.dispatchEvent(
      errorOf('ResizeObserver loop completed with undelivered notifications.'),
    );
    window.dispatchEvent(errorOf('x is not a function'));
    window.removeEventListener('error', overlay);
    expect(heard).toEqual(['x is not a function']);
  });
});
