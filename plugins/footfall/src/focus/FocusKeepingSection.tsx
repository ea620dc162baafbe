import { ReactNode, useEffect, useRef } from 'react';

/**
 * Moves the focus to the section's heading when the element that had it goes, or
 * to the section itself where it has none. The browser would begin again at the
 * top of the page.
 */
function keepFocusIn(section: HTMLElement): () => void {
  let last: EventTarget | null = null;
  const remember = ({ target }: FocusEvent) => {
    last = target;
  };
  const observer = new MutationObserver(() => {
    const isGone = last instanceof Node && !last.isConnected;
    // Somebody who went elsewhere is not called back.
    if (isGone && document.activeElement === document.body) {
      last = null;
      const heading = section.querySelector<HTMLElement>('h2') ?? section;
      heading.setAttribute('tabindex', '-1');
      heading.focus();
    }
  });
  section.addEventListener('focusin', remember);
  observer.observe(section, { childList: true, subtree: true });
  return () => {
    section.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

/**
 * A section from which buttons vanish once they were pressed:
 * the last "Show more", the "End" of what has ended.
 */
export function FocusKeepingSection(props: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const { label, className, children } = props;
  const section = useRef<HTMLElement>(null);
  useEffect(
    () => (section.current ? keepFocusIn(section.current) : undefined),
    [],
  );
  return (
    <section ref={section} className={className} aria-label={label}>
      {children}
    </section>
  );
}
