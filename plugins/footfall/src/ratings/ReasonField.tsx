import { RatingReason } from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import { ReasonGroup } from './toReasonGroups';
import styles from './ratings.module.css';

/** Reasons to tick, any number of them. */
export function ReasonField(props: {
  group: ReasonGroup;
  reasons: readonly RatingReason[];
  onChange: (reasons: RatingReason[]) => void;
}) {
  const { group, reasons, onChange } = props;
  const t = useTexts();
  const toggle = (reason: RatingReason) =>
    onChange(
      reasons.includes(reason)
        ? reasons.filter(other => other !== reason)
        : [...reasons, reason],
    );
  return (
    <fieldset className={styles.reasons}>
      <legend>{t(`ratings.theme.${group.theme}`)}</legend>
      {group.reasons.map(reason => (
        <label key={reason} className={styles.reason}>
          <input
            type="checkbox"
            checked={reasons.includes(reason)}
            onChange={() => toggle(reason)}
          />
          <span>{t(`ratings.reason.${reason}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
