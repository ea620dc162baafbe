import { useId, useState } from 'react';
import { Checkbox, TextAreaField } from '@backstage/ui';
import {
  budgetRefusalOf,
  CostEstimate,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { useTexts } from '../../translation';
import { useMoney } from '../money/useMoney';
import styles from './costField.module.css';
import { describeTick } from './describeEstimate';
import { Reason } from './useReason';
import { Tick } from './useTick';

const MAX_REASON = 1000;

function ReasonField(props: {
  reason: string;
  /** Whether the budget is known not to hold it; else nobody can tell. */
  isOver: boolean;
  isFixed: boolean;
  isMissing: boolean;
  onChange: (reason: string) => void;
}) {
  const { reason, isFixed, isMissing, isOver, onChange } = props;
  const t = useTexts();
  const missingId = useId();
  return (
    <div className={styles.reason}>
      {/* The form has validators of its own; the browser's would stop it. */}
      <TextAreaField
        label={
          isOver
            ? t('costField.reason.label')
            : t('costField.reason.labelUntold')
        }
        description={t('costField.reason.about')}
        rows={2}
        value={reason}
        maxLength={MAX_REASON}
        validationBehavior="aria"
        isRequired
        isReadOnly={isFixed}
        isInvalid={isMissing}
        aria-describedby={isMissing ? missingId : undefined}
        onChange={onChange}
      />
      {isMissing && (
        <p id={missingId} className={styles.wrong} role="alert">
          {t('costField.reason.missing')}
        </p>
      )}
    </div>
  );
}

/** The tick, and the reason where the budget asks for one. */
export function TickField(props: {
  estimate: CostEstimate;
  isBusy: boolean;
  isDisabled: boolean;
  tick: Tick;
  why: Reason;
  /** What the form says against it; nothing once it is ticked. */
  wrong: string | undefined;
  /** Where the form itself says what is wrong. */
  wrongId: string;
}) {
  const { estimate, isBusy, isDisabled, tick, why, wrong, wrongId } = props;
  const t = useTexts();
  const money = useMoney();
  const { instant } = useFormats();
  const aboutId = useId();
  const ownWrongId = useId();
  const { isTicked, isPending, held } = tick;
  const { reason, setReason } = why;
  const [isAsked, setIsAsked] = useState(false);
  const { budget } = estimate;
  const needsReason = budgetRefusalOf(budget, null) === 'reason-missing';
  const isMissing = needsReason && isAsked && reason.trim() === '';

  const toggle = (isSelected: boolean) => {
    if (!isSelected) {
      tick.untick();
    } else if (needsReason && reason.trim() === '') {
      setIsAsked(true);
    } else {
      tick.tick(needsReason ? reason : null);
    }
  };
  const about =
    isTicked && held
      ? t('costField.tick.until', { until: instant(held.record.validUntil) })
      : t('costField.tick.about');
  return (
    <div className={styles.tick}>
      {needsReason && (
        <ReasonField
          reason={reason}
          isOver={budget?.isOver === true}
          isFixed={isTicked || isPending}
          isMissing={isMissing}
          onChange={setReason}
        />
      )}
      <Checkbox
        isSelected={isTicked || isPending}
        isReadOnly={isPending || isBusy}
        isDisabled={isDisabled}
        isInvalid={wrong !== undefined}
        validationBehavior="aria"
        aria-describedby={`${ownWrongId} ${wrongId} ${aboutId}`}
        onChange={toggle}
      >
        {describeTick(estimate.ordered, money, t)}
      </Checkbox>
      {wrong !== undefined && wrong !== '' && (
        <p id={ownWrongId} className={styles.wrong}>
          {wrong}
        </p>
      )}
      <p id={aboutId} className={styles.aside}>
        {isPending || isBusy ? t('costField.tick.pending') : about}
      </p>
    </div>
  );
}
