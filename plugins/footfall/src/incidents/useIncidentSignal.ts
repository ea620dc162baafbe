import { useEffect, useRef } from 'react';
import { useSignal } from '@backstage/plugin-signals-react';

/** The signals of the backend, which say which incident to look at again. */
const CHANNEL = 'footfall:incidents';

/**
 * Calls back whenever an incident changes, where the app has signals: without
 * them a screen is as it was when it was opened.
 *
 * @param id - of the only one that matters; undefined where all do
 */
export function useIncidentSignal(onChanged: () => void, id?: string) {
  const { lastSignal } = useSignal<{ incidentId: string }>(CHANNEL);
  const latest = useRef(onChanged);
  latest.current = onChanged;
  useEffect(() => {
    if (lastSignal && (id === undefined || lastSignal.incidentId === id)) {
      latest.current();
    }
  }, [lastSignal, id]);
}
