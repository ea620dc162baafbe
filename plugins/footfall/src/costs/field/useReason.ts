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
  { held, isTicked, note }: Pick<Tick, 'held' | 'isTicked' | 'note'>,
): Reason {
  const [reason, setReason] = useState(
    () => held?.record.reason ?? session.reasonFor({ templateRef, fieldName }),
  );
  // What was used, or is void otherwise, has its reason on record.
  const isOnRecord = isTicked || note?.kind === 'void';
  useEffect(
    () =>
      session.keepReason({ templateRef, fieldName }, isOnRecord ? '' : reason),
    [session, templateRef, fieldName, isOnRecord, reason],
  );
  return { reason, setReason };
}
