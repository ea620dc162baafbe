import { NumberField } from '@backstage/ui';
import { FieldFrame } from '../../forms/FieldFrame';

const digits: Intl.NumberFormatOptions = { maximumFractionDigits: 3 };

/** An amount of money that a person types; null while there is none. */
export function AmountField(props: {
  label: string;
  amount: number | null;
  error?: string;
  onChange: (amount: number | null) => void;
}) {
  const { amount, error, label, onChange } = props;
  return (
    <FieldFrame error={error}>
      {wrong => (
        <NumberField
          {...wrong}
          label={label}
          isRequired
          minValue={0}
          formatOptions={digits}
          value={amount ?? NaN}
          onChange={value => onChange(Number.isNaN(value) ? null : value)}
        />
      )}
    </FieldFrame>
  );
}
