import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Brings what the address points at into view. The browser does it by itself
 * only for what was on the page when it was loaded.
 */
export function useScrollToHash(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) {
      // Assigning the same hash makes the browser find its target anew, and
      // style it as the target.
      window.location.replace(hash);
      document.getElementById(hash.slice(1))?.scrollIntoView?.();
    }
  }, [hash]);
}
