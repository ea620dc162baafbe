import { useState } from 'react';
import {
  InboxReplay,
  InboxReplayResult,
} from '@footfall/backstage-plugin-footfall-common';
import { useChange } from '../../api/useChange';

/** What a replay came to. */
export interface ReplayOutcome {
  /** What left the inbox: new, known already, or said anew. */
  readonly taken: number;
  readonly rejected: number;
}

const outcomeOf = (result: InboxReplayResult): ReplayOutcome => ({
  taken: result.accepted + result.duplicates + result.corrected,
  rejected: result.totalRejected,
});

/** Tries rejected items again, and keeps what came of the last time. */
export function useReplay(onDone: () => void) {
  const [outcome, setOutcome] = useState<ReplayOutcome>();
  const change = useChange(
    (api, replay: InboxReplay) => api.replayInbox(replay),
    result => {
      setOutcome(outcomeOf(result));
      onDone();
    },
  );
  const submit = (replay: InboxReplay) => {
    setOutcome(undefined);
    return change.submit(replay);
  };
  return { ...change, submit, outcome };
}

/** @see useReplay */
export type Replay = ReturnType<typeof useReplay>;
