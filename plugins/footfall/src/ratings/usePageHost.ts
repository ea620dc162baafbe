import { useLayoutEffect, useState } from 'react';
import styles from './ratings.module.css';

/** Where a page keeps its content: one of core components, or any other. */
const contents = ['main article', 'article', 'main'];

function contentOfPage(): Element | undefined {
  const found = contents.map(selector => document.querySelector(selector));
  return found.find(element => element !== null) ?? undefined;
}

/** Last of all on the page of a run is its log, which is long. */
function placeBeforeLast(host: HTMLElement, content: Element) {
  const isLong = content.childElementCount > 1;
  content.insertBefore(host, isLong ? content.lastElementChild : null);
}

/**
 * A place in the content of a page that belongs to another plugin, so that what
 * is shown there takes room of its own and covers nothing. The page may be drawn
 * later than this, and again.
 *
 * @returns null until there is a page with content
 */
export function usePageHost(): HTMLElement | null {
  const [placed, setPlaced] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const host = document.createElement('div');
    host.className = styles.host;
    const place = () => {
      const content = host.isConnected ? undefined : contentOfPage();
      if (content) {
        placeBeforeLast(host, content);
        setPlaced(host);
      }
    };
    place();
    const observer = new MutationObserver(place);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      host.remove();
    };
  }, []);
  return placed;
}
