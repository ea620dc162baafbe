import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  EnvironmentRecord,
  FootfallApi,
} from '@footfall/backstage-plugin-footfall-common';
import { footfallApiRef } from '../../api/footfallApiRef';
import { reasonOf } from '../../api/useChange';

/** Why the backend refused one of several. */
export interface RefusedOne {
  readonly environment: EnvironmentRecord;
  readonly reason: string;
}

/** A change of several environments, one after the other. */
export interface BulkChange {
  readonly isPending: boolean;
  readonly done: readonly EnvironmentRecord[];
  readonly refused: readonly RefusedOne[];
  /** Changes all of them; after some were refused, those once more. */
  readonly run: () => Promise<void>;
}

/**
 * Changes environments one after the other. What one of them is refused for
 * keeps no other from being changed.
 *
 * @param onAllDone - called once none is left, with what became of them
 */
export function useBulkChange(
  environments: readonly EnvironmentRecord[],
  send: (
    api: FootfallApi,
    environment: EnvironmentRecord,
  ) => Promise<EnvironmentRecord>,
  onAllDone: (changed: readonly EnvironmentRecord[]) => void,
): BulkChange {
  const api = useApi(footfallApiRef);
  const [isPending, setPending] = useState(false);
  const [done, setDone] = useState<readonly EnvironmentRecord[]>([]);
  const [refused, setRefused] = useState<readonly RefusedOne[]>([]);

  const run = async () => {
    const left =
      refused.length > 0
        ? refused.map(({ environment }) => environment)
        : environments;
    const changed = [...done];
    const failed: RefusedOne[] = [];
    setPending(true);
    setRefused([]);
    for (const environment of left) {
      try {
        changed.push(await send(api, environment));
        setDone([...changed]);
      } catch (error) {
        failed.push({ environment, reason: reasonOf(error) });
      }
    }
    setRefused(failed);
    setPending(false);
    if (failed.length === 0) {
      onAllDone(changed);
    }
  };
  return { isPending, done, refused, run };
}
