import { lazy, Suspense, useContext, useState } from 'react';
import { PulseContext } from './PulseContext';

const PulseCard = lazy(() =>
  import('./PulseCard').then(module => ({ default: module.PulseCard })),
);

/** Asks at the top of a page, where there is something to be answered. */
export function PulseOfPage() {
  const pulse = useContext(PulseContext);
  // Whoever has answered is thanked in the same place, until they go on.
  const [begunId, setBegunId] = useState<string>();
  const survey = pulse?.surveys.find(({ status, waveId }) =>
    begunId === undefined ? status === 'asked' : waveId === begunId,
  );
  if (!pulse || !survey || pulse.isPutOff) {
    return null;
  }
  return (
    <Suspense fallback={null}>
      <PulseCard
        key={survey.waveId}
        survey={survey}
        onChanged={changed => {
          setBegunId(changed.waveId);
          pulse.replace(changed);
        }}
        onLater={pulse.putOff}
      />
    </Suspense>
  );
}
