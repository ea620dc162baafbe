import { useCallback, useEffect, useRef, useState } from 'react';
import { reasonOf } from '../../api/useChange';
import { isConflict } from '../../api/isConflict';
import { CostValue } from './costField';
import { CostOrder, FormInputs } from './CostOrder';
import { CostSession, HeldAcknowledgement } from './CostSession';
import { costValueOf, unacknowledged } from './costValue';
import { noteOfCheck } from './noteOfCheck';
import { TickNote } from './TickNote';
import { EstimateAnswer } from './useEstimate';
import { useExpiry } from './useExpiry';

/** The tick under an estimate. */
export interface Tick {
  readonly isTicked: boolean;
  /** It is on its way to the backend, or looked at there. */
  readonly isPending: boolean;
  readonly held: HeldAcknowledgement | undefined;
  readonly note: TickNote | undefined;
  readonly tick: (reason: string | null) => void;
  readonly untick: () => void;
}

/** What is to be acknowledged, and where it is written down. */
interface TickOf {
  readonly session: CostSession;
  readonly order: CostOrder;
  readonly inputs: FormInputs;
  readonly answer: EstimateAnswer;
  readonly value: CostValue;
  readonly setValue: (value: CostValue) => void;
  /** What the form says against the field, after it was to be left. */
  readonly wrong: string;
}

const isAnswer = (error: unknown) =>
  error instanceof Error &&
  'statusCode' in error &&
  Number(error.statusCode) < 500;

/**
 * The tick: given by the backend, and taken away as soon as it is not for what is
 * ordered any more, or is too old. The form's validator asks the backend again;
 * this is for the person to see.
 */
export function useTick(of: TickOf): Tick {
  const { session, answer, value, setValue, wrong } = of;
  const latest = useRef(of);
  latest.current = of;
  const id = value.acknowledgementId;
  const held = session.held(id);
  const [isSending, setIsSending] = useState(false);
  const [isChecking, setIsChecking] = useState(id !== '');
  const [note, setNote] = useState<TickNote>();

  const letGo = useCallback(
    (why: TickNote | undefined) => {
      setNote(why);
      setValue(unacknowledged);
    },
    [setValue],
  );

  // A page that is entered with a tick, or was not let go with it.
  const restored = useRef(id);
  useEffect(() => {
    const { value: current, order, inputs } = latest.current;
    const ticked = wrong === '' ? restored.current : current.acknowledgementId;
    restored.current = '';
    if (ticked === '') {
      setIsChecking(false);
      return undefined;
    }
    let isCurrent = true;
    const settle = (why?: TickNote) => {
      if (isCurrent) {
        setIsChecking(false);
        if (why) {
          latest.current.answer.refresh();
          letGo(why);
        }
      }
    };
    setIsChecking(true);
    session.check(ticked, order, inputs).then(
      () => settle(),
      error => {
        const here = session.held(ticked);
        // Whoever cannot be asked has not refused what was acknowledged here.
        settle(
          isAnswer(error) || !here
            ? noteOfCheck(error, here?.estimate)
            : undefined,
        );
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [session, letGo, wrong]);

  const { estimate, isBusy } = answer;
  const isOther =
    held !== undefined &&
    estimate !== undefined &&
    !isBusy &&
    !isChecking &&
    estimate.fingerprint !== held.estimate.fingerprint;
  useEffect(() => {
    if (isOther) {
      letGo({ kind: 'changed', before: held.estimate });
    }
  }, [isOther, held, letGo]);

  useExpiry(
    held?.record.validUntil,
    useCallback(() => letGo({ kind: 'expired' }), [letGo]),
  );

  const tick = async (reason: string | null) => {
    if (!estimate || isBusy || isSending) {
      return;
    }
    setIsSending(true);
    setNote(undefined);
    try {
      const { order, inputs } = latest.current;
      const made = await session.acknowledge(order, inputs, {
        estimate,
        reason,
      });
      setValue(costValueOf(made.record.id, estimate.ordered));
    } catch (error) {
      const words = reasonOf(error);
      setNote(
        isConflict(error)
          ? { kind: 'moved', before: estimate, words }
          : { kind: 'refused', words },
      );
      if (isAnswer(error)) {
        latest.current.answer.refresh();
      }
    } finally {
      setIsSending(false);
    }
  };

  return {
    isTicked: value.acknowledged && (held !== undefined || isChecking),
    isPending: isSending || isChecking,
    held,
    note,
    tick,
    untick: () => letGo(undefined),
  };
}
