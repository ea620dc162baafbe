import { NumberField } from '@backstage/ui';
import { FieldFrame } from './FieldFrame';

/** A percentage from 1 to 100. */
export function PercentField(props: {
  label: string;
  description?: string;
  percent: number | null;
  error?: string;
  onChange: (percent: number | null) => void;
}) {
  const { percent, error, onChange, ...rest } = props;
  return (
    <FieldFrame error={error}>
      {wrong => (
        <NumberField
          {...rest}
          {...wrong}
          isRequired
          minValue={1}
          maxValue={100}
          value={percent ?? NaN}
          onChange={value => onChange(Number.isNaN(value) ? null : value)}
        />
      )}
    </FieldFrame>
  );
}
