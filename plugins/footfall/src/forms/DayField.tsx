import { parseDate } from '@internationalized/date';
import { DatePicker } from '@backstage/ui';
import { Day } from '@footfall/backstage-plugin-footfall-common';
import { FieldFrame } from './FieldFrame';

/** Chooses a day of the calendar that the figures are counted in. */
export function DayField(props: {
  label: string;
  description?: string;
  day: Day | null;
  error?: string;
  isRequired?: boolean;
  onChange: (day: Day | null) => void;
}) {
  const { day, error, onChange, ...rest } = props;
  return (
    <FieldFrame error={error}>
      {wrong => (
        <DatePicker
          {...wrong}
          {...rest}
          value={day === null ? null : parseDate(day)}
          onChange={chosen => onChange(chosen && (chosen.toString() as Day))}
        />
      )}
    </FieldFrame>
  );
}
