import { createContext, ReactNode, useMemo, useState } from 'react';
import { MySurvey } from '@footfall/backstage-plugin-footfall-common';
import { useAnswer } from '../../api/useAnswer';

/** What the reader is asked, kept while they go from page to page. */
export interface Pulse {
  readonly surveys: readonly MySurvey[];
  /** Puts what was answered in the place of what was asked. */
  readonly replace: (survey: MySurvey) => void;
  /** They have other things to do on this visit. */
  readonly isPutOff: boolean;
  readonly putOff: () => void;
}

/** @see Pulse; null outside the pages, where nobody is asked in passing. */
export const PulseContext = createContext<Pulse | null>(null);

/**
 * Asks once for all pages what there is to answer. Where that cannot be had,
 * there is nothing: a survey must not stand in the way of figures.
 */
export function PulseProvider(props: { children: ReactNode }) {
  const asked = useAnswer('my-surveys', api => api.getMySurveys());
  const [changed, setChanged] = useState<readonly MySurvey[]>([]);
  const [isPutOff, setPutOff] = useState(false);
  const surveys = asked.status === 'ready' ? asked.value.surveys : null;
  const pulse = useMemo<Pulse>(
    () => ({
      surveys: (surveys ?? []).map(
        survey =>
          changed.find(({ waveId }) => waveId === survey.waveId) ?? survey,
      ),
      replace: survey =>
        setChanged(others => [
          survey,
          ...others.filter(({ waveId }) => waveId !== survey.waveId),
        ]),
      isPutOff,
      putOff: () => setPutOff(true),
    }),
    [surveys, changed, isPutOff],
  );
  return (
    <PulseContext.Provider value={pulse}>
      {props.children}
    </PulseContext.Provider>
  );
}
