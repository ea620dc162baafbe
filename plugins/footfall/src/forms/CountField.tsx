import { NumberField } from '@backstage/ui';
import { FieldFrame } from './FieldFrame';

/** A number; null while there is none. */
export function CountField(props: {
  label: string;
  description?: string;
  count: number | null;
  min: number;
  max: number;
  error?: string;
  onChange: (count: number | null) => void;
}) {
  const { count, min, max, error, onChange, ...rest } = props;
  return (
    <FieldFrame error={error}>
      {wrong => (
        <NumberField
          {...rest}
          {...wrong}
          isRequired
          minValue={min}
          maxValue={max}
          value={count ?? NaN}
          onChange={value => onChange(Number.isNaN(value) ? null : value)}
        />
      )}
    </FieldFrame>
  );
}
