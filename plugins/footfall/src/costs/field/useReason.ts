import { useEffect, useState } from 'react';
import { CostOrder } from './CostOrder';
import { CostSession } from './CostSession';
import { Tick } from './useTick';

/** Why it should be had all the same, as somebody types it. */
export interface Reason {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
}

/**
 * The reason for an order. It stays typed while an estimate fails and while its
 * page is left, until it is acknowledged: then it is on record, and the next
 * order takes one of its own.
 */
export function useReason(
  session: CostSession,
  { templateRef, fieldName }: CostOrder,
  { held, isTicked }: Pick<Tick, 'held' | 'isTicked'>,
): Reason {
  const [reason, setReason] = useState(
    () => held?.record.reason ?? session.reasonFor({ templateRef, fieldName }),
  );
  useEffect(
    () =>
      session.keepReason({ templateRef, fieldName }, isTicked ? '' : reason),
    [session, templateRef, fieldName, isTicked, reason],
  );
  return { reason, setReason };
}
