import { useEffect, useState } from 'react';

const PAUSE_MS = 250;

/** A text once its typing pauses, so that not every letter asks the backend. */
export function useSettledText(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
