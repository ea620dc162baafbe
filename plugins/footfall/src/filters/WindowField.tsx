import { parseDate } from '@internationalized/date';
import { DateRangePicker, Select } from '@backstage/ui';
import {
  addDays,
  Day,
  DayRange,
} from '@footfall/backstage-plugin-footfall-common';
import { useTexts } from '../translation';
import {
  presetDays,
  resolveWindow,
  WindowChoice,
  WindowPreset,
} from './AdoptionFilters';
import styles from './FilterBar.module.css';

const CUSTOM = 'custom';
const presets = Object.keys(presetDays) as WindowPreset[];

function RangeField(props: {
  range: DayRange;
  today: Day;
  onChange: (range: DayRange) => void;
}) {
  const { range, today, onChange } = props;
  const t = useTexts();
  return (
    <DateRangePicker
      className={styles.range}
      aria-label={t('adoption.filters.range')}
      // People name the last day; a range ends with the day after it.
      value={{
        start: parseDate(range.from),
        end: parseDate(addDays(range.to, -1)),
      }}
      maxValue={parseDate(today)}
      onChange={chosen =>
        chosen &&
        onChange({
          from: chosen.start.toString() as Day,
          to: addDays(chosen.end.toString() as Day, 1),
        })
      }
    />
  );
}

/** Chooses the window: one that moves with the days, or two fixed days. */
export function WindowField(props: {
  window: WindowChoice;
  today: Day;
  onChange: (window: WindowChoice) => void;
}) {
  const { window, today, onChange } = props;
  const t = useTexts();
  const options = [
    ...presets.map(id => ({ id, label: t(`adoption.filters.preset.${id}`) })),
    { id: CUSTOM, label: t('adoption.filters.custom') },
  ];
  return (
    <>
      <Select
        aria-label={t('adoption.filters.window')}
        options={options}
        value={typeof window === 'string' ? window : CUSTOM}
        onChange={key =>
          onChange(
            presets.find(preset => preset === key) ??
              resolveWindow(window, today),
          )
        }
      />
      {typeof window !== 'string' && (
        <RangeField range={window} today={today} onChange={onChange} />
      )}
    </>
  );
}
